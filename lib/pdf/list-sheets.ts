import type { Sheet } from "./timetable-page";

/** Lists on as many upright sheets as they need, in words already translated: plain data for another thread. */
export type ListSheets = Pick<Sheet, "paper" | "ink"> & {
  /** BCP 47, for who reads the page aloud. */
  language: string;
  title: string;
  printed: string;
  link: string | null;
  missingLetters: string;
  /** `Page {page} of {pages}` */
  pageOf: string;
  /** Each begins on a page of its own. */
  lists: PaperList[];
};

export type PaperList = {
  title: string;
  sub: string;
  /** Stands before the rows, in a frame. */
  note: string | null;
  columns: PaperColumn[];
  groups: { name: string | null; rows: string[][] }[];
  total: { label: string; value: string } | null;
};

/** `width` is in points, null for what is left. A `check` is a box to tick, whatever its cells say. */
export type PaperColumn = {
  head: string;
  width: number | null;
  align: "start" | "end";
  look: "plain" | "quiet" | "strong" | "big" | "check";
};
