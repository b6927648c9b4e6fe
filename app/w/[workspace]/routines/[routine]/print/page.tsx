import { headers } from "next/headers";
import { PrintScreen } from "@/components/routines/print-screen";
import type { Frame } from "@/components/routines/session/screen-frame";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { weekOf } from "@/lib/calendar/week";
import { usualPaper } from "@/lib/pdf/usual-paper";
import { readRoutine } from "@/lib/routines/queries";
import { askedDate } from "@/lib/routines/shown";

type PrintPageProps = {
  params: Promise<{ workspace: string; routine: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
  frame?: Frame;
};

export default async function PrintPage({ params, searchParams, frame = "page" }: PrintPageProps) {
  const [{ workspace, routine }, asked, sent] = await Promise.all([params, searchParams, headers()]);
  const scope = await pageScope("routines:read", workspace);
  const { name } = await orNotFound(readRoutine(scope, { id: idInPath(routine) }));
  return (
    <PrintScreen
      frame={frame}
      place={{ workspace, routine }}
      name={name}
      days={weekOf(askedDate(asked.week) ?? scope.today, scope.weekStart)}
      pattern={asked.week === "pattern"}
      paper={usualPaper(sent.get("accept-language"))}
      maySubscribe={can(scope.role, "routines:write")}
    />
  );
}
