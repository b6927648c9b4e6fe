/** One BEGIN … END of a calendar file: its own lines, unfolded, without those of the blocks inside it. */
export type Block = {
  name: string;
  lines: string[];
  inside: Block[];
  /** It does not end: the file does, or the next block begins. */
  cutOff?: true;
};

/** Nothing that a timetable needs is longer; a picture in base64 is. */
const LONGEST_LINE = 20_000;

/** VTIMEZONE has one block inside, VEVENT has one. */
const DEEPEST = 4;

/**
 * The blocks of a calendar file with these names, wherever they stand, in the file's order, with the blocks inside
 * them. Null where the text is no calendar. Takes time in proportion to the text.
 */
export function calendarBlocks(text: string, names: ReadonlySet<string>): Block[] | null {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, LONGEST_LINE))) return null;

  const found: Block[] = [];
  const open: Block[] = [];
  for (const line of unfolded(text)) {
    const [, edge, name = ""] = /^(BEGIN|END):(.{1,40})$/i.exec(line.trimEnd()) ?? [];
    if (!edge) open.at(-1)?.lines.push(line);
    else if (edge.toUpperCase() === "BEGIN") begin(name.toUpperCase(), open, names, found);
    else end(name.toUpperCase(), open, found);
  }
  breakOff(open, names, found);
  return found;
}

/** RFC 5545, 3.1: a line that begins with a space or a tab continues the one before. Any line end will do. */
function unfolded(text: string): string[] {
  return text
    .replace(/(?:\r\n|\n|\r)[ \t]/g, "")
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== "" && line.length <= LONGEST_LINE);
}

/** A block that was asked for stands in no other: one that is still open then was cut off. */
function begin(name: string, open: Block[], names: ReadonlySet<string>, found: Block[]) {
  if (names.has(name)) breakOff(open, names, found);
  else if (open.length === 0 || open.length === DEEPEST) return;
  open.push({ name, lines: [], inside: [] });
}

/** What is open when it cannot go on: found all the same, and marked, if it was asked for. */
function breakOff(open: Block[], names: ReadonlySet<string>, found: Block[]) {
  const [outermost] = open;
  if (outermost && names.has(outermost.name)) found.push({ ...outermost, cutOff: true });
  open.length = 0;
}

/** Ends the nearest open block of that name; what was opened inside it and never ended is left out. */
function end(name: string, open: Block[], found: Block[]) {
  const at = open.findLastIndex((block) => block.name === name);
  const block = open[at];
  if (!block) return;
  open.length = at;
  const outer = open.at(-1);
  if (outer) outer.inside.push(block);
  else found.push(block);
}
