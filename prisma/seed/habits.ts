import type { Measure } from "@/lib/habits/habit";
import type { Schedule } from "@/lib/recurrence/schema";
import type { DemoTheme } from "./themes";

export type Name = "Ana" | "Carl" | "Mia";

export type DemoHabit = {
  title: string;
  question?: string;
  theme: DemoTheme | null;
  schedule: Schedule;
  measure: Measure;
  /** How it was until so many days ago. */
  until?: { daysAgo: number; schedule: Schedule; measure: Measure };
  /** In days before today. */
  started: number;
  ended?: number;
  /** Who does it, and of how many times out of one. */
  by: Partial<Record<Name, number>>;
  /** The hour at which it is usually ticked. */
  hour: number;
  /** Of a numeric habit: the least and the most that a day brings. */
  values?: [least: number, most: number];
  notes?: string[];
  skips?: string[];
};

const yesNo: Measure = { kind: "yesNo" };
const daily: Schedule = { kind: "days", every: 1 };

/** One of every kind of schedule and measure, as a household really keeps them. */
export const demoHabits: DemoHabit[] = [
  {
    title: "Morning run",
    question: "Did you get out before breakfast?",
    theme: "Health",
    schedule: { kind: "weekly", every: 1, days: ["MO", "WE", "FR", "SU"] },
    measure: yesNo,
    started: 312,
    by: { Ana: 0.86, Carl: 0.5 },
    hour: 7,
    notes: ["Six kilometres along the canal", "New shoes", "Frost on the bridge", "With Noor"],
    skips: ["Knee", "Ice on the path"],
  },
  {
    title: "Drink water",
    theme: "Health",
    schedule: daily,
    measure: { kind: "atLeast", goal: 2, unit: "l" },
    started: 96,
    by: { Ana: 0.84 },
    hour: 19,
    values: [1.25, 2.75],
  },
  {
    title: "Read",
    question: "How many pages?",
    theme: "Mind",
    schedule: daily,
    measure: { kind: "atLeast", goal: 20, unit: "pages" },
    until: { daysAgo: 40, schedule: daily, measure: { kind: "atLeast", goal: 10, unit: "pages" } },
    started: 240,
    by: { Ana: 0.88, Mia: 0.7 },
    hour: 21,
    values: [8, 46],
    notes: ["Finished the second part", "Could not put it down", "On the train"],
  },
  {
    title: "Coffee",
    theme: "Health",
    schedule: daily,
    measure: { kind: "atMost", goal: 2, unit: "cups" },
    started: 61,
    by: { Ana: 0.8, Carl: 0.6 },
    hour: 16,
    values: [0, 3.4],
  },
  {
    title: "Gym",
    theme: "Health",
    schedule: { kind: "quota", times: 3, per: "week" },
    measure: yesNo,
    started: 205,
    by: { Ana: 0.46, Carl: 0.44 },
    hour: 18,
    notes: ["Back and shoulders", "Sauna afterwards"],
  },
  {
    title: "Call Grandma",
    theme: "Family",
    schedule: { kind: "weekly", every: 1, days: ["SU"] },
    measure: yesNo,
    started: 330,
    by: { Ana: 0.93, Mia: 0.6 },
    hour: 15,
    notes: ["She is knitting again", "Recipe for the plum cake", "Visit on the 12th"],
    skips: ["She was here"],
  },
  {
    title: "Water the plants",
    theme: "Home",
    schedule: { kind: "afterCompletion", every: 4, unit: "day" },
    measure: yesNo,
    started: 120,
    by: { Ana: 0.7 },
    hour: 9,
  },
  {
    title: "Guitar",
    question: "Twenty minutes?",
    theme: "Mind",
    schedule: { kind: "cycle", on: 2, off: 1 },
    measure: yesNo,
    started: 82,
    by: { Ana: 0.74 },
    hour: 20,
    notes: ["The F chord, at last"],
  },
  {
    title: "Vocabulary",
    question: "Ten new words?",
    theme: "Study",
    schedule: { kind: "weekly", every: 1, days: ["MO", "TU", "WE", "TH", "FR"] },
    measure: yesNo,
    until: { daysAgo: 34, schedule: { kind: "weekly", every: 1, days: ["TU", "TH"] }, measure: yesNo },
    started: 150,
    by: { Ana: 0.9, Mia: 0.8 },
    hour: 8,
    skips: ["Exam day"],
  },
  {
    title: "Meditate",
    theme: "Mind",
    schedule: { kind: "days", every: 2 },
    measure: { kind: "atLeast", goal: 10, unit: "min" },
    started: 70,
    by: { Ana: 0.68, Carl: 0.8 },
    hour: 6,
    values: [5, 22],
  },
  {
    title: "Pay the rent",
    theme: "Home",
    schedule: { kind: "monthly", every: 1, day: -1 },
    measure: yesNo,
    started: 335,
    by: { Ana: 1 },
    hour: 10,
  },
  {
    title: "Clean the windows",
    theme: "Home",
    schedule: { kind: "monthly", every: 1, nth: 1, weekday: "SA" },
    measure: yesNo,
    started: 190,
    by: { Carl: 0.7, Ana: 0.6 },
    hour: 11,
  },
  {
    title: "Renew the library card",
    theme: "Study",
    schedule: { kind: "yearly", every: 1, month: 11, day: 2 },
    measure: yesNo,
    started: 400,
    by: { Ana: 1 },
    hour: 12,
  },
  {
    title: "Family dinner",
    theme: "Family",
    schedule: { kind: "custom", rrule: "FREQ=MONTHLY;BYDAY=2FR,4FR" },
    measure: yesNo,
    started: 170,
    by: { Ana: 0.95, Carl: 0.9, Mia: 0.95 },
    hour: 19,
    notes: ["Everybody came", "Lentils again, on request"],
  },
  {
    title: "Couch to 5K",
    theme: "Health",
    schedule: { kind: "days", every: 2 },
    measure: yesNo,
    started: 130,
    ended: 61,
    by: { Ana: 0.82 },
    hour: 7,
  },
];

/** In days before today; without an end it lasts until it is resumed. */
export const demoPauses: { by: Name; title: string | null; from: number; to: number | null }[] = [
  { by: "Ana", title: null, from: 19, to: 16 },
  { by: "Ana", title: "Morning run", from: 48, to: 43 },
  { by: "Carl", title: "Gym", from: 9, to: null },
];
