import { entryInput, entryKey, entryList } from "@/lib/entries/schema";
import {
  habitChanges,
  habitDates,
  habitId,
  habitInput,
  habitList,
  habitStatisticsInput,
} from "@/lib/habits/schema";
import {
  generalPause,
  habitPause,
  habitPauseList,
  pauseChanges,
  pauseId,
  pauseList,
} from "@/lib/pauses/schema";
import { entry, habit, habitDatesAnswer, habitStatistics, listedHabit, pause } from "./habit-records";
import type { Operation } from "./operation";
import { pageOf } from "./records";

const habits = "/workspaces/{workspace}/habits";
const oneHabit = `${habits}/{id}`;
const pauses = "/workspaces/{workspace}/pauses";
const read = "habits:read";
const tick = "habits:tick";
const write = "habits:write";

export const habitOperations: Operation[] = [
  {
    method: "GET",
    path: habits,
    summary: "Habits, each as it stands with me today",
    access: read,
    input: habitList,
    status: 200,
    output: pageOf(listedHabit),
  },
  {
    method: "POST",
    path: habits,
    summary: "Make a habit",
    access: write,
    input: habitInput,
    status: 201,
    output: habit,
  },
  {
    method: "GET",
    path: oneHabit,
    summary: "One habit",
    access: read,
    input: habitId,
    status: 200,
    output: habit,
  },
  {
    method: "PATCH",
    path: oneHabit,
    summary: "Change a habit; its schedule and measure from a day on",
    access: write,
    input: habitChanges,
    status: 200,
    output: habit,
  },
  {
    method: "DELETE",
    path: oneHabit,
    summary: "Delete a habit with everybody's entries",
    access: write,
    input: habitId,
    status: 204,
  },
  {
    method: "GET",
    path: `${oneHabit}/entries`,
    summary: "What was done, by date: by everybody, or by one member",
    access: read,
    input: entryList,
    status: 200,
    output: pageOf(entry),
  },
  {
    method: "PUT",
    path: `${oneHabit}/entries/{date}`,
    summary: "Say what I did on a day; a note that is left out stays",
    access: tick,
    input: entryInput,
    status: 200,
    output: entry,
  },
  {
    method: "DELETE",
    path: `${oneHabit}/entries/{date}`,
    summary: "Take back what I said of a day",
    access: tick,
    input: entryKey,
    status: 204,
  },
  {
    method: "GET",
    path: `${oneHabit}/pauses`,
    summary: "My pauses of this habit",
    access: read,
    input: habitPauseList,
    status: 200,
    output: pageOf(pause),
  },
  {
    method: "POST",
    path: `${oneHabit}/pauses`,
    summary: "Pause this habit for me",
    access: tick,
    input: habitPause,
    status: 201,
    output: pause,
  },
  {
    method: "GET",
    path: `${oneHabit}/occurrences`,
    summary: "The dates on which it is expected of me",
    access: read,
    input: habitDates,
    status: 200,
    output: habitDatesAnswer,
  },
  {
    method: "GET",
    path: `${oneHabit}/statistics`,
    summary: "My streaks, rate, strength and trend, as of a day",
    access: read,
    input: habitStatisticsInput,
    status: 200,
    output: habitStatistics,
  },
  {
    method: "GET",
    path: pauses,
    summary: "My pauses, of single habits and of everything",
    access: read,
    input: pauseList,
    status: 200,
    output: pageOf(pause),
  },
  {
    method: "POST",
    path: pauses,
    summary: "Pause everything in the workspace for me",
    access: tick,
    input: generalPause,
    status: 201,
    output: pause,
  },
  {
    method: "PATCH",
    path: `${pauses}/{id}`,
    summary: "Change a pause of mine, or end it",
    access: tick,
    input: pauseChanges,
    status: 200,
    output: pause,
  },
  {
    method: "DELETE",
    path: `${pauses}/{id}`,
    summary: "Delete a pause of mine: its days count again",
    access: tick,
    input: pauseId,
    status: 204,
  },
];
