import type { Schedule } from "@/lib/recurrence/schema";
import type { Name } from "./habits";
import type { DemoTheme } from "./themes";

/** All days are counted back from today; a day to come is below zero. */
export type DemoTask = {
  title: string;
  priority?: "low" | "medium" | "high";
  theme?: DemoTheme;
  by?: Name;
  for?: Name;
  made: number;
  due?: number;
  dueAt?: string;
  /** Finished so many days ago; of one under way, "started". */
  done?: number | "started";
  notes?: string;
  /** The first so many lines are ticked. */
  checklist?: { ticked: number; lines: string[] };
  repeat?: Schedule;
  /** How often it was finished before, a repetition apart. */
  finishedBefore?: { times: number; everyDays: number };
};

const hand = "M. Lindqvist wants it **on paper**, before the exercises.";

export const demoTasks: DemoTask[] = [
  {
    title: "Hand in sheet 6",
    priority: "high",
    theme: "Study",
    made: 6,
    due: 0,
    dueAt: "14:00",
    notes: hand,
  },
  {
    title: "Lab report: the pendulum",
    priority: "high",
    theme: "Study",
    made: 9,
    due: -2,
    done: "started",
    checklist: { ticked: 2, lines: ["Plot the readings", "Error bars", "Discussion", "Read it once more"] },
  },
  { title: "Book the ferry", priority: "high", theme: "Family", made: 12, due: 2, for: "Carl" },
  { title: "Return the drill", theme: "Home", made: 15, due: 1 },
  { title: "Dentist for Mia", theme: "Family", made: 5, due: -1, dueAt: "15:30", for: "Ana" },
  {
    title: "Take out the bins",
    theme: "Home",
    made: 7,
    due: 0,
    repeat: { kind: "days", every: 7 },
    finishedBefore: { times: 5, everyDays: 7 },
  },
  {
    title: "Order more flour",
    theme: "Shop",
    priority: "medium",
    made: 3,
    due: -3,
    by: "Carl",
    for: "Mia",
    repeat: { kind: "afterCompletion", every: 2, unit: "week" },
    finishedBefore: { times: 2, everyDays: 14 },
  },
  {
    title: "Grandma's birthday",
    priority: "high",
    theme: "Family",
    made: 10,
    due: -8,
    checklist: {
      ticked: 1,
      lines: ["Invite everybody", "Order the cake", "Print the photos", "Train tickets"],
    },
  },
  { title: "Renew the passport", priority: "low", made: 40, due: -25 },
  { title: "Seminar talk: Galileo's letters", priority: "high", theme: "Study", made: 4, due: -12 },
  { title: "Fix the dripping tap", priority: "low", theme: "Home", made: 22, for: "Carl" },
  { title: "Choose a birthday present", theme: "Family", made: 8, due: -6 },
  { title: "Learn for the mid-term", priority: "high", theme: "Study", made: 3, due: -19 },
  { title: "Photos from the summer", priority: "low", theme: "Family", made: 55 },
  ...finished("Study", [
    ["Hand in sheet 1", 41, 36],
    ["Hand in sheet 2", 34, 29],
    ["Hand in sheet 3", 27, 22],
    ["Hand in sheet 4", 20, 15],
    ["Hand in sheet 5", 13, 8],
    ["Choose a seminar topic", 30, 11],
    ["Buy the mechanics book", 44, 40],
    ["Register for the lab", 58, 57],
    ["Lab report: the spring", 24, 17],
  ]),
  ...finished("Home", [
    ["Bleed the radiators", 33, 27],
    ["Winter tyres", 38, 20],
    ["New light for the hall", 25, 24],
    ["Read the meters", 10, 9],
    ["Clear out the cellar", 70, 26],
    ["Change the air filter", 18, 4],
  ]),
  ...finished("Family", [
    ["School form for Jonas", 16, 14],
    ["Football boots", 21, 19],
    ["Flu shots", 29, 12],
    ["Costume for the lantern walk", 17, 10],
    ["Photo for Grandma", 9, 2],
    ["Answer the invitation", 6, 1],
  ]),
  ...finished("Shop", [
    ["Shift plan for December", 14, 3],
    ["Call the dairy", 8, 8],
    ["Count the stock", 35, 30],
    ["Price list for the window", 12, 5],
  ]),
  ...finished(null, [
    ["Unsubscribe from the newsletters", 31, 28],
    ["Cancel the old phone plan", 47, 32],
    ["Back up the laptop", 5, 0],
    ["Tax letter", 26, 6],
  ]),
];

function finished(theme: DemoTheme | null, all: [title: string, made: number, done: number][]): DemoTask[] {
  const priorities = ["medium", "high", "low"] as const;
  return all.map(([title, made, done], index) => ({
    title,
    made,
    done,
    priority: priorities[(index + title.length) % 3] ?? "medium",
    ...(theme && { theme }),
    ...(made - done < 12 && { due: Math.max(0, done - 1) }),
  }));
}
