import type { Weekday } from "@/lib/calendar/week";
import type { Hue } from "@/lib/themes/palette";

/** What a template says in words: keys of the messages under `templates.titles` and `templates.breaks`. */
export type TemplateTitle =
  | "art"
  | "biology"
  | "calculus"
  | "chemistry"
  | "classHour"
  | "earlyShift"
  | "english"
  | "exercise"
  | "geography"
  | "history"
  | "lab"
  | "lateShift"
  | "linearAlgebra"
  | "literature"
  | "mathematics"
  | "music"
  | "nightShift"
  | "physicalEducation"
  | "physics"
  | "programming"
  | "seminar"
  | "swimming";
export type TemplateBreak = "longBreak" | "lunch";

export type Course = {
  title: TemplateTitle;
  color: Hue;
  minutes: number;
  /** In turn with others: every so many weeks, for the first time in that week of the routine, from 0. */
  turn?: { everyWeeks: number; week: number };
  on: [weekday: Weekday, ...starts: string[]][];
};

export type Template = {
  color: Hue;
  dayStart: string;
  dayEnd: string;
  slotMinutes: number;
  breaks: { name: TemplateBreak; start: string; minutes: number }[];
  hiddenDays: Weekday[];
  courses: Course[];
};

export const templateNames = ["school", "university", "shifts"] as const;
export type TemplateName = (typeof templateNames)[number];

const workdays: Weekday[] = ["MO", "TU", "WE", "TH", "FR"];

/** Weeks to begin from. Their names and what is said about them stand under `templates.names` and `.about`. */
export const templates: Record<TemplateName, Template> = {
  school: {
    color: "teal",
    dayStart: "08:00",
    dayEnd: "14:20",
    slotMinutes: 45,
    breaks: [
      { name: "longBreak", start: "09:30", minutes: 20 },
      { name: "lunch", start: "12:05", minutes: 45 },
    ],
    hiddenDays: ["SA", "SU"],
    courses: [
      lesson(
        "mathematics",
        "blue",
        ["MO", "08:00", "08:45"],
        ["WE", "08:00"],
        ["TH", "09:50"],
        ["FR", "08:00"],
      ),
      lesson("literature", "rose", ["MO", "09:50"], ["TU", "08:00", "08:45"], ["TH", "08:00"]),
      lesson("english", "amber", ["MO", "10:35"], ["WE", "08:45"], ["TH", "08:45"], ["FR", "09:50"]),
      lesson("history", "orange", ["TU", "09:50"], ["FR", "10:35"]),
      lesson("geography", "cyan", ["MO", "11:20"], ["WE", "11:20"]),
      lesson("biology", "green", ["TU", "10:35", "11:20"]),
      lesson("chemistry", "lime", ["TH", "10:35", "11:20"]),
      lesson("physics", "indigo", ["WE", "09:50", "10:35"]),
      lesson("art", "pink", ["TH", "12:50", "13:35"]),
      lesson("music", "violet", ["FR", "08:45"]),
      lesson("physicalEducation", "red", ["TU", "12:50", "13:35"]),
      lesson("classHour", "teal", ["FR", "11:20"]),
    ],
  },
  university: {
    color: "indigo",
    dayStart: "08:00",
    dayEnd: "18:00",
    slotMinutes: 60,
    breaks: [{ name: "lunch", start: "12:00", minutes: 60 }],
    hiddenDays: ["SA", "SU"],
    courses: [
      {
        title: "linearAlgebra",
        color: "blue",
        minutes: 90,
        on: [
          ["MO", "10:00"],
          ["WE", "10:00"],
        ],
      },
      {
        title: "calculus",
        color: "teal",
        minutes: 90,
        on: [
          ["TU", "08:00"],
          ["TH", "08:00"],
        ],
      },
      {
        title: "programming",
        color: "violet",
        minutes: 90,
        on: [
          ["MO", "13:00"],
          ["WE", "13:00"],
        ],
      },
      {
        title: "exercise",
        color: "amber",
        minutes: 90,
        on: [
          ["TU", "10:00"],
          ["TH", "10:00"],
        ],
      },
      { title: "seminar", color: "rose", minutes: 120, on: [["TH", "14:00"]] },
      { title: "lab", color: "green", minutes: 180, turn: { everyWeeks: 2, week: 0 }, on: [["FR", "09:00"]] },
      { title: "swimming", color: "cyan", minutes: 60, on: [["TU", "17:00"]] },
    ],
  },
  shifts: {
    color: "amber",
    dayStart: "06:00",
    dayEnd: "22:00",
    slotMinutes: 60,
    breaks: [],
    hiddenDays: [],
    courses: [
      shift("earlyShift", "amber", 0, "06:00"),
      shift("lateShift", "rose", 1, "14:00"),
      shift("nightShift", "indigo", 2, "22:00"),
    ],
  },
};

function lesson(title: TemplateTitle, color: Hue, ...on: Course["on"]): Course {
  return { title, color, minutes: 45, on };
}

/** Eight hours on each workday of every third week. */
function shift(title: TemplateTitle, color: Hue, week: number, start: string): Course {
  return {
    title,
    color,
    minutes: 480,
    turn: { everyWeeks: 3, week },
    on: workdays.map((weekday) => [weekday, start]),
  };
}
