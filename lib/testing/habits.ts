import type { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { putEntry } from "@/lib/entries/mutations";
import { entryInput } from "@/lib/entries/schema";
import { type DayHabit, habitRowsOfDay, habitsOfDay } from "@/lib/habits/day";
import type { KeptRow } from "@/lib/habits/kept-habit";
import { createHabit } from "@/lib/habits/mutations";
import { habitInput } from "@/lib/habits/schema";
import { jsonRows } from "@/lib/platform/json-rows";
import { Prisma } from "@/lib/platform/prisma/client";

/** Every day from 1 March 2026 on, yes or no, unless said. */
export async function aHabit(scope: Scope<"habits:write">, fields: Partial<z.input<typeof habitInput>> = {}) {
  const boring = { title: "Read", schedule: { kind: "days", every: 1 }, startsOn: "2026-03-01" };
  return createHabit(scope, habitInput.parse({ ...boring, ...fields }));
}

/** Done on that day, unless said. */
export async function anEntry(
  scope: Scope<"habits:tick">,
  habitId: string,
  date: string,
  fields: Partial<Omit<z.input<typeof entryInput>, "id" | "date">> = {},
) {
  return putEntry(scope, entryInput.parse({ id: habitId, date, status: "done", ...fields }));
}

/** The habits of a day, as Today asks for them. */
export async function loadHabitsOfDay(scope: Scope<"habits:read">, date = scope.today): Promise<DayHabit[]> {
  const query = Prisma.sql`SELECT ${jsonRows(habitRowsOfDay(scope, date))} AS rows`;
  const [found] = await scope.db.$queryRaw<[{ rows: KeptRow[] }]>(query);
  return habitsOfDay(scope, found.rows, date);
}
