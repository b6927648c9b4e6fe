import { day } from "@/lib/calendar/date";
import { check, uncheck } from "@/lib/entries/check";
import { putEntry, removeEntry } from "@/lib/entries/mutations";
import { listEntries, readOwnEntry } from "@/lib/entries/queries";
import { undoEntry } from "@/lib/entries/undo";
import { readMembers } from "@/lib/habits/members";
import { deleteHabit, updateHabit, updateHabitByForm } from "@/lib/habits/mutations";
import { placeHabit } from "@/lib/habits/place";
import { findHabit, listExpectedDates, readHabit, titleOfHabit } from "@/lib/habits/queries";
import { previewSchedule } from "@/lib/habits/schedule-preview";
import { readHabitStatistics } from "@/lib/habits/statistics";
import { deletePause, pauseHabit, resume, updatePause } from "@/lib/pauses/mutations";
import { listHabitPauses, readPause } from "@/lib/pauses/queries";
import type { Attempts } from "./tenancy";

const date = day("2026-03-23");

/** The verbs of habits, of their entries and of pauses. */
export const habitAttempts: Attempts = {
  readHabit: (scope, ids) => readHabit(scope, { id: ids.habit }),
  findHabit: (scope, ids) => findHabit(scope, ids.habit, "all"),
  titleOfHabit: (scope, ids) => titleOfHabit(scope, ids.habit),
  readMembers: (scope, ids) => readMembers(scope, { id: ids.habit }),
  previewSchedule: (scope, ids) => previewSchedule(scope, typed(ids.habit)),
  updateHabit: (scope, ids) => updateHabit(scope, { id: ids.habit, title: "Mine" }),
  updateHabitByForm: (scope, ids) => updateHabitByForm(scope, { id: ids.habit, ...form }),
  placeHabit: (scope, ids) => placeHabit(scope, { id: ids.habit, past: ids.habit, to: "after" }),
  deleteHabit: (scope, ids) => deleteHabit(scope, { id: ids.habit }),
  listExpectedDates: (scope, ids) => listExpectedDates(scope, { id: ids.habit, from: date, to: date }),
  readHabitStatistics: (scope, ids) => readHabitStatistics(scope, { id: ids.habit, range: "30d" }),
  listEntries: (scope, ids) => listEntries(scope, { id: ids.habit, limit: 50 }),
  readOwnEntry: (scope, ids) => readOwnEntry(scope, { id: ids.habit, date }),
  putEntry: (scope, ids) => putEntry(scope, { id: ids.habit, date, status: "done" }),
  removeEntry: (scope, ids) => removeEntry(scope, { id: ids.habit, date }),
  check: (scope, ids) => check(scope, { id: ids.habit, date, status: "done" }),
  uncheck: (scope, ids) => uncheck(scope, { id: ids.habit, date }),
  undoEntry: (scope, ids) => undoEntry(scope, { change: ids.tick }),
  listHabitPauses: (scope, ids) => listHabitPauses(scope, { id: ids.habit, limit: 50 }),
  readPause: (scope, ids) => readPause(scope, { id: ids.pause }),
  pauseHabit: (scope, ids) => pauseHabit(scope, { id: ids.habit, from: date }),
  updatePause: (scope, ids) => updatePause(scope, { id: ids.pause, to: date }),
  resume: (scope, ids) => resume(scope, { id: ids.pause }),
  deletePause: (scope, ids) => deletePause(scope, { id: ids.pause }),
};

const form = {
  title: "Mine",
  schedule: { kind: "days", every: 2 },
  measure: { kind: "yesNo" },
} as const;

/** A habit's form on which a schedule is chosen. */
export function typed(id: string): FormData {
  const fields = new FormData();
  fields.set("id", id);
  fields.set("schedule.kind", "days");
  fields.set("schedule.days.every", "2");
  return fields;
}

export const habitsWithoutId = [
  "listHabits",
  "listHabitNames",
  "loadEverybody",
  "loadHabits",
  "habitRows",
  "habitRowsOfDay",
  "habitsOfDay",
  "createHabit",
  "createHabitByForm",
  "habitRecord",
  "hasEnded",
  "isArchived",
  "subjectOf",
  "listPauses",
  "pauseEverything",
  "pauseRecord",
  "entryRecord",
];
