/** Where a word may begin and end in any script; \b knows only Latin. */
export const BEGIN = "(?<![\\p{L}\\p{N}#!])";
export const END = "(?![\\p{L}\\p{N}])";

/** Words that lead to what is taken out, and mean nothing without it. */
const LEADING = /(?<![\p{L}\p{N}])(?:on|at|by|due|until|from|starting|в|во|на|к|до|с|со)\s*$/iu;

/** What a pattern found in a line, and the line without it. */
export type Taken = { found: RegExpExecArray; rest: string };

export function pattern(source: string): RegExp {
  return new RegExp(`${BEGIN}(?:${source})${END}`, "iu");
}

/** The first place where the pattern fits; null where it does nowhere. */
export function take(line: string, wanted: RegExp): Taken | null {
  const found = wanted.exec(line);
  return found && { found, rest: without(line, found.index, found[0].length) };
}

export function without(line: string, index: number, length: number): string {
  const before = line.slice(0, index).replace(LEADING, "");
  return `${before.trimEnd()} ${line.slice(index + length).trimStart()}`.trim();
}
