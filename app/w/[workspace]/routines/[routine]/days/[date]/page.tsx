import { notFound } from "next/navigation";
import { DayScreen } from "@/components/routines/session/day-screen";
import type { Frame } from "@/components/routines/session/screen-frame";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { can } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { loadTimetable } from "@/lib/routines/load";
import { askedDate } from "@/lib/routines/shown";

type DayPageProps = {
  params: Promise<{ workspace: string; routine: string; date: string }>;
  frame?: Frame;
};

export default async function DayPage({ params, frame = "page" }: DayPageProps) {
  const { workspace, routine, date: asked } = await params;
  const date = askedDate(asked) ?? notFound();
  const scope = await pageScope("routines:write", workspace);
  const range = { from: date, to: date };
  const {
    frame: { name },
    cancelledDays,
  } = await orNotFound(loadTimetable(scope, idInPath(routine), range));
  return (
    <DayScreen
      frame={frame}
      place={{ workspace, routine }}
      routine={name}
      date={date}
      mayWrite={can(scope.role, "routines:write")}
      dayOff={cancelledDays.find((day) => day.date === date)}
    />
  );
}
