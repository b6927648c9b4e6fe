import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { addDays, type CalendarDate, toDateColumn } from "@/lib/calendar/date";
import { newIds } from "@/lib/platform/id";
import { entriesOf, versionsOf } from "./habit-rows";
import { type DemoHabit, demoHabits, demoPauses, type Name } from "./habits";
import { repetitionsOf, taskRow } from "./task-rows";
import { demoTasks } from "./tasks";
import { demoThemes } from "./themes";

type Write = Scope<"routines:write">;
type People = Record<Name, string>;
type Named = Map<string, string>;

/**
 * What a household does in a month and has done for most of a year: themes, habits with entries, pauses and notes,
 * and tasks. It is written as rows, since the verbs know only today, and it is the same for the same `scope.now`.
 */
export async function seedMonth(scope: Write, people: People): Promise<void> {
  const themes = await seedThemes(scope);
  const habits = await seedHabits(scope, people, themes);
  await seedPauses(scope, people, habits);
  await seedTasks(scope, people, themes);
}

async function seedThemes({ db, workspaceId }: Write): Promise<Named> {
  const themes: Named = new Map();
  for (const { name, color, routine } of demoThemes) {
    const { id } = await db.theme.create({ data: { workspaceId, name, color } });
    themes.set(name, id);
    if (routine) {
      await db.routine.updateMany({ where: { workspaceId, name: routine }, data: { themeId: id } });
    }
  }
  return themes;
}

async function seedHabits(scope: Write, people: People, themes: Named): Promise<Named> {
  const { db, workspaceId, now, today } = scope;
  const ids = newIds(now, demoHabits.length);
  const habits: Named = new Map();
  for (const [index, habit] of demoHabits.entries()) {
    const id = ids[index] ?? "";
    habits.set(habit.title, id);
    const createdAt = toDateColumn(addDays(today, -habit.started));
    await db.habit.create({
      data: {
        ...{ workspaceId, id, createdAt, position: index, title: habit.title, createdById: people.Ana },
        ...{ question: habit.question ?? null, themeId: (habit.theme && themes.get(habit.theme)) ?? null },
        startsOn: createdAt,
        ...endOf(habit, today),
      },
    });
    await db.habitVersion.createMany({
      data: versionsOf(habit, today).map(({ from, anchor, schedule, measure }) => ({
        ...{ workspaceId, habitId: id, schedule, measure: measure.kind },
        ...(measure.kind !== "yesNo" && { goal: measure.goal, unit: measure.unit }),
        from: toDateColumn(from),
        anchor: toDateColumn(anchor),
      })),
    });
    await seedEntries(scope, people, habit, id);
  }
  return habits;
}

async function seedEntries(scope: Write, people: People, habit: DemoHabit, habitId: string): Promise<void> {
  const { db, workspaceId, now, today, timeZone: zone } = scope;
  for (const name of names) {
    if (!habit.by[name]) continue;
    const entries = entriesOf(habit, name, { now, today, zone });
    await db.habitEntry.createMany({
      data: entries.map((entry) => ({ ...entry, workspaceId, habitId, userId: people[name] })),
    });
  }
}

async function seedPauses({ db, workspaceId, today }: Write, people: People, habits: Named): Promise<void> {
  await db.pause.createMany({
    data: demoPauses.map(({ by, title, from, to }) => ({
      ...{ workspaceId, userId: people[by], habitId: (title && habits.get(title)) ?? null },
      from: toDateColumn(addDays(today, -from)),
      to: to === null ? null : toDateColumn(addDays(today, -to)),
    })),
  });
}

async function seedTasks(scope: Write, people: People, themes: Named): Promise<void> {
  const { db, workspaceId, now, today, timeZone: zone } = scope;
  for (const [index, task] of demoTasks.entries()) {
    const themeId = (task.theme && themes.get(task.theme)) ?? null;
    let previousId: string | null = null;
    for (const one of repetitionsOf(task)) {
      const row = taskRow(one, people, { now, today, zone });
      const { id }: { id: string } = await db.task.create({
        data: { ...row, workspaceId, themeId, previousId, position: index },
      });
      previousId = id;
    }
  }
}

/** Archived the day after its end, as the app does it. */
function endOf({ ended }: DemoHabit, today: CalendarDate) {
  if (ended === undefined) return {};
  const endsOn = addDays(today, -ended);
  return { endsOn: toDateColumn(endsOn), archivedAt: toDateColumn(addDays(endsOn, 1)) };
}

const names: Name[] = ["Ana", "Carl", "Mia"];
