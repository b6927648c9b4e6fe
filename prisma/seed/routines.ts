import type { z } from "zod";
import type { occurrenceInput } from "@/lib/occurrences/schema";
import type { routineInput } from "@/lib/routines/schema";
import type { sessionInput } from "@/lib/sessions/schema";

type Session = Omit<z.input<typeof sessionInput>, "id">;
type Change = Omit<z.input<typeof occurrenceInput>, "id"> & { title: string };

export type DemoRoutine = {
  routine: z.input<typeof routineInput>;
  sessions: Session[];
  changes: Change[];
  holidays: { from: string; to: string; reason: string }[];
};

const TERM = { startsOn: "2026-09-28", endsOn: "2027-02-12" };

const university: DemoRoutine = {
  routine: {
    name: "Physics, winter term",
    color: "blue",
    timeZone: "Europe/Berlin",
    dayStart: "08:00",
    dayEnd: "18:00",
    slotMinutes: 60,
    breaks: [{ name: "Lunch", start: "13:00", minutes: 60 }],
    hiddenDays: ["SA", "SU"],
    ...TERM,
  },
  sessions: [
    lecture("Linear Algebra", "MO", "08:00", 90, "Hall 1", "Prof. Okafor", "indigo"),
    lecture("Linear Algebra", "WE", "08:00", 90, "Hall 1", "Prof. Okafor", "indigo"),
    lecture("Linear Algebra, exercises", "TH", "14:00", 90, "Room 204", "M. Lindqvist", "violet"),
    lecture("Mechanics", "TU", "10:00", 90, "Hall 3", "Prof. Duarte", "teal"),
    lecture("Mechanics", "TH", "10:00", 90, "Hall 3", "Prof. Duarte", "teal"),
    lecture("Physics Lab", "MO", "14:00", 180, "Lab 4", "Dr. Sato", "orange", 2),
    lecture("Programming in Python", "MO", "10:00", 90, "Pool 2", "Dr. Iyer", "green"),
    lecture("Programming, tutorial", "WE", "10:00", 60, "Pool 2", "A. Novak", "lime"),
    lecture("English for Scientists", "FR", "09:00", 90, "Room 117", "S. Bright", "rose"),
    lecture("Study group", "FR", "11:00", 120, "Library, table by the window", null, "amber"),
    lecture("Seminar: History of Physics", "TU", "16:00", 90, "Room 12", "Prof. Weiss", "pink"),
    lecture("Office hour", "WE", "14:00", 45, "Room 310", "Prof. Okafor", "cyan"),
  ],
  changes: [
    {
      title: "Linear Algebra",
      date: "2026-11-23",
      cancelled: true,
      reason: "Prof. Okafor is at a conference",
    },
    {
      title: "Mechanics",
      date: "2026-11-24",
      movedTo: { date: "2026-11-25", start: "11:15", location: "Hall 2" },
    },
  ],
  holidays: [{ from: "2026-12-21", to: "2027-01-03", reason: "Christmas break" }],
};

const family: DemoRoutine = {
  routine: {
    name: "Family week",
    color: "teal",
    timeZone: "Europe/Berlin",
    dayStart: "07:00",
    dayEnd: "20:00",
    slotMinutes: 60,
    breaks: [],
    hiddenDays: [],
  },
  sessions: [
    ...everyDay(["MO", "TU", "WE", "TH", "FR"], "School run", "07:30", 30, "Ana", "amber"),
    ...everyDay(["TU", "TH"], "Football", "16:30", 90, "Mia", "green"),
    ...everyDay(["MO"], "Piano", "15:00", 45, "Jonas", "violet"),
    ...everyDay(["WE"], "Grandma", "15:00", 120, "Everyone", "rose"),
    ...everyDay(["FR"], "Swimming", "17:00", 90, "Mia and Jonas", "blue"),
    ...everyDay(["SA"], "Market", "09:00", 90, "Carl", "lime"),
    ...everyDay(["SU"], "Long walk", "10:30", 120, "Everyone", "teal"),
    ...everyDay(["MO", "WE"], "Home office", "09:00", 300, "Carl", "indigo"),
  ],
  changes: [],
  holidays: [],
};

const shop: DemoRoutine = {
  routine: {
    name: "Shop shifts",
    color: "orange",
    timeZone: "Europe/Berlin",
    dayStart: "06:00",
    dayEnd: "22:00",
    slotMinutes: 120,
    breaks: [],
    hiddenDays: ["SU"],
  },
  sessions: (["MO", "TU", "WE", "TH", "FR", "SA"] as const).flatMap((weekday, index) => [
    { title: "Early", weekday, start: "06:00", minutes: 480, person: people(index), color: "amber" },
    { title: "Late", weekday, start: "14:00", minutes: 480, person: people(index + 1), color: "indigo" },
  ]),
  changes: [],
  holidays: [],
};

export const demoRoutines = [university, family, shop];

function lecture(
  title: string,
  weekday: Session["weekday"],
  start: string,
  minutes: number,
  location: string,
  person: string | null,
  color: string,
  everyWeeks = 1,
): Session {
  return { title, weekday, start, minutes, location, person, color, everyWeeks };
}

function everyDay(
  weekdays: Session["weekday"][],
  title: string,
  start: string,
  minutes: number,
  person: string,
  color: string,
): Session[] {
  return weekdays.map((weekday) => ({ title, weekday, start, minutes, person, color }));
}

function people(index: number): string {
  return ["Noor", "Tomás", "Elif"][index % 3] ?? "Noor";
}
