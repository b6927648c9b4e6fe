import type { Hue } from "@/lib/themes/palette";
import type { Sheet } from "./timetable-page";

/** The statistics on as many sheets as they need, in words already translated: plain data that may cross to another thread. */
export type StatisticsPage = Pick<Sheet, "paper" | "ink"> & {
  /** BCP 47, for who reads the page aloud. */
  language: string;
  title: string;
  /** The dates that it is about. */
  span: string;
  printed: string;
  link: string | null;
  missingLetters: string;
  /** `Page {page} of {pages}` */
  pageOf: string;
  insights: string[];
  habits: { title: string; figures: PageFigure[] };
  tasks: { title: string; figures: PageFigure[] };
  trend: PageBars;
  year: PageYear;
  weekdays: PageBars;
  /** Null where no tick tells its hour. */
  hours: PageHours | null;
  cameAndWent: PageBars;
  /** Two beside each other, row by row. */
  habitLists: PageList[];
  taskLists: PageList[];
  themes: { title: string; lists: PageList[] };
};

export type PageFigure = { label: string; value: string; sub: string | null };

/** Bars up to `top`; `of` is the whole behind a bar, or with `paired` what stands beside it. */
export type PageBars = {
  title: string;
  hue: Hue;
  top: number;
  topLabel: string;
  paired: boolean;
  names: [value: string, of: string] | null;
  bars: { tick: string | null; value: number; of: number | null }[];
};

/** Weeks across, weekdays down; `step` is 0 to 5, null where nothing was expected. */
export type PageYear = {
  title: string;
  hue: Hue;
  weekdays: string[];
  weeks: number;
  months: { week: number; label: string }[];
  days: { week: number; weekday: number; step: number | null }[];
};

/** Weekdays down, hours across; `step` is 0 to 5. */
export type PageHours = {
  title: string;
  hue: Hue;
  weekdays: string[];
  hours: string[];
  cells: { weekday: number; hour: number; step: number }[];
};

/** Names with a bar of `share` (0–1) each. */
export type PageList = {
  title: string;
  rows: { name: string; hue: Hue; share: number; value: string }[];
};
