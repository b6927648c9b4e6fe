import { toldSchedule } from "@/components/schedules/told-schedule";
import { pageScope } from "@/lib/auth/viewer";
import { previewSchedule } from "@/lib/habits/schedule-preview";

/** What a habit's form comes to as it is filled in, its fields given in the query. */
export async function GET(request: Request, { params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const scope = await pageScope("habits:read", workspace);
  const typed = new FormData();
  for (const [name, value] of new URL(request.url).searchParams) typed.append(name, value);
  const preview = await previewSchedule(scope, typed);
  return Response.json(preview && (await toldSchedule(preview.recurrence, preview.from)), {
    headers: { "cache-control": "no-store" },
  });
}
