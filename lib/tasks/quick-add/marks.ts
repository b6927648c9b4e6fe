import type { Priority } from "../task";
import { marks } from "./taken";

const priorityWords: Record<Priority, RegExp> = {
  high: /^(?:!?!!|!(?:high|hi|h|1|urgent|важн\p{L}*|высок\p{L}*|срочн\p{L}*|в))$/iu,
  medium: /^!(?:medium|med|m|2|средн\p{L}*|с)$/iu,
  low: /^!(?:low|l|3|низк\p{L}*|неважн\p{L}*|н)$/iu,
};

/** `!high`, `!низкий`: how urgent it is. */
export function takePriority(line: string): { priority: Priority; rest: string } | null {
  for (const found of line.matchAll(/(?<!\S)!\S*/gu)) {
    const priority = (["high", "medium", "low"] as const).find((name) => priorityWords[name].test(found[0]));
    if (priority) return { priority, rest: without(line, found.index, found[0].length) };
  }
  return null;
}

export type KnownTheme = { id: string; name: string };

/** `#home`: a theme by its name, whatever its case, in which a dash or underscore may stand for a space. */
export function takeTheme(line: string, themes: KnownTheme[]): { theme: KnownTheme; rest: string } | null {
  const byLength = themes.toSorted((a, b) => b.name.length - a.name.length);
  for (const found of line.matchAll(/(?<!\S)#/gu)) {
    const typed = spaced(line.slice(found.index + 1));
    const theme = byLength.find(
      ({ name }) => typed.startsWith(spaced(name)) && endsAfter(line, found.index, name),
    );
    if (theme) return { theme, rest: without(line, found.index, theme.name.length + 1) };
  }
  return null;
}

function without(line: string, index: number, length: number): string {
  return line.slice(0, index) + marks.other + line.slice(index + length);
}

function spaced(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, " ");
}

function endsAfter(line: string, index: number, name: string): boolean {
  return !/^[\p{L}\p{N}_-]/u.test(line.slice(index + 1 + name.length));
}

/** A theme that nobody has made yet: it stays in the line until somebody does. */
export function unknownTheme(line: string): string | null {
  const name = /(?<!\S)#([\p{L}][\p{L}\p{N}_-]{0,59})(?![\p{L}\p{N}])/u.exec(line)?.[1];
  return name?.replace(/[_-]+/g, " ").trim() || null;
}
