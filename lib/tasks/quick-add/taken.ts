/** Where a word may begin and end in any script; \b knows only Latin. */
export const BEGIN = "(?<![\\p{L}\\p{N}#!])";
export const END = "(?![\\p{L}\\p{N}])";

/**
 * What stands in a line where something was taken out of it, so that what stood side by side is still seen to. They are
 * of Unicode's private use: no line is typed with them.
 */
export const marks = { time: "\uE000", date: "\uE001", other: "\uE002" };
export const MARK = "[\uE000-\uE002]";

/** What was found in a line, the line with a mark in its place, and the word that led to it and was taken out with it. */
export type Taken = { found: RegExpExecArray; rest: string; lead: string };

type How = {
  mark?: string;
  /** Words that lead to what is taken out, and mean nothing without it. */
  lead?: string;
  /** Says of what stands before and after it that it means something else. */
  refuses?: (before: string, after: string, found: RegExpExecArray, lead: string) => boolean;
};

export function pattern(source: string): RegExp {
  return new RegExp(`${BEGIN}(?:${source})${END}`, "giu");
}

/** The first place where the pattern fits and means what it says; null where there is none. */
export function take(line: string, wanted: RegExp, how: How = {}): Taken | null {
  const { mark = marks.other, lead: leads, refuses = () => false } = how;
  for (const found of line.matchAll(wanted)) {
    const [before, lead] = leads ? led(line.slice(0, found.index), leads) : [line.slice(0, found.index), ""];
    const after = line.slice(found.index + found[0].length);
    if (!refuses(before, after, found, lead)) return { found, rest: before + mark + after, lead };
  }
  return null;
}

function led(before: string, leads: string): [before: string, lead: string] {
  const found = new RegExp(`${BEGIN}(${leads})\\s+$`, "iu").exec(before);
  return found ? [before.slice(0, found.index), (found[1] ?? "").toLowerCase()] : [before, ""];
}

export function withoutMarks(typed: string): string {
  return typed.replace(new RegExp(MARK, "gu"), " ").replace(/\s+/g, " ").trim();
}

/** What is left in a line: a comma or dash that led to what was taken out at an end of it goes too. */
export function titleOf(line: string): string {
  const edge = `[\\s,;:–-]*${MARK}[${"\uE000-\uE002"}\\s,;:–-]*`;
  const cut = line
    .replace(new RegExp(`^${edge}`, "u"), "")
    .replace(new RegExp(`${edge}$`, "u"), "")
    .replace(new RegExp(`(\\s*,)?\\s*${MARK}(?=\\s*,)`, "gu"), "");
  return withoutMarks(cut);
}
