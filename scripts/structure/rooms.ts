import { directionProblem, hasDirection } from "./directions";
import type { SourceFile } from "./files";

const MOST_LINES = 250;
const NO_NAME = /(^|\/)(utils?|helpers?|misc|common|shared|types|index)\.(ts|tsx|mjs)$/;
const DATABASE = /^lib\/(platform\/(db|prisma\/client)|auth\/scope)\b/;
const IN_A_DOMAIN = /^lib\/(?!auth\/|platform\/|testing\/|i18n\/|calendar\/|recurrence\/)/;

/** What is wrong with where a source file stands and what it is called, one sentence each. */
export function roomProblems(file: SourceFile): string[] {
  const { path, text, imports } = file;
  const lines = text.split("\n").length - 1;
  const isTest = /\.(test|spec)\.tsx?$/.test(path) || path.startsWith("lib/testing/");
  return [
    lines > MOST_LINES && `${path} has ${lines} lines; at most ${MOST_LINES}`,
    NO_NAME.test(path) && `${path} is named for no concept`,
    /^\s*["']use server["']/m.test(text) &&
      !/\/actions\.ts$/.test(path) &&
      `${path} says "use server"; only actions.ts does`,
    IN_A_DOMAIN.test(path) &&
      !isTest &&
      readsDatabase(file) &&
      !text.includes('import "server-only"') &&
      `${path} touches the database and is not server-only`,
    path.endsWith("/schema.ts") && readsDatabase(file) && `${path} is a schema and touches the database`,
    ...imports.map((imported) => hasDirection(path) && wrongWay(path, imported)),
  ].filter((problem) => typeof problem === "string");
}

function wrongWay(path: string, imported: string): string | null {
  const reason = directionProblem(path, imported);
  return reason && `${path} imports ${imported}: ${reason}`;
}

function readsDatabase({ text, imports }: SourceFile): boolean {
  return imports.some((path) => DATABASE.test(path)) && !/^"use server"/m.test(text);
}
