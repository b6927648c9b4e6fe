import { day } from "@/lib/calendar/date";
import { type QuickTask, readLine } from "@/lib/tasks/quick-add/read-line";

export const home = { id: "1", name: "Home" };
export const dom = { id: "2", name: "Дом" };
export const garden = { id: "3", name: "Home garden" };

/** It is Monday, 23 March 2026, 10:40 in Berlin, unless told. */
export function read(line: string, now = "2026-03-23T09:40:00Z"): Partial<QuickTask> {
  const read = readLine(line, {
    today: day(now.slice(0, 10)),
    now: new Date(now),
    timeZone: "Europe/Berlin",
    weekStart: "MO",
    themes: [home, dom, garden],
  });
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== null));
}

export const weekly = (...days: string[]) => ({ kind: "weekly", every: 1, days });
