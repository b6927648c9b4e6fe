import { getTranslations } from "next-intl/server";
import { type ToldSchedule, toldSchedule } from "@/components/schedules/told-schedule";
import { pageScope } from "@/lib/auth/viewer";
import type { CalendarDate } from "@/lib/calendar/date";
import { previewSchedule } from "@/lib/habits/schedule-preview";

/** What a habit's form comes to as it is filled in, its fields given in the query. */
export async function GET(request: Request, { params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const scope = await pageScope("habits:read", workspace);
  const typed = new FormData();
  for (const [name, value] of new URL(request.url).searchParams) typed.append(name, value);
  const preview = await previewSchedule(scope, typed);
  return Response.json(preview && (await told(preview, scope.today)), {
    headers: { "cache-control": "no-store" },
  });
}

type Preview = NonNullable<Awaited<ReturnType<typeof previewSchedule>>>;

async function told(preview: Preview, today: CalendarDate): Promise<ToldSchedule> {
  if ("recurrence" in preview) return toldSchedule(preview.recurrence, preview.from, today);
  const t = await getTranslations("errors");
  return { problem: t(preview.problem) };
}
