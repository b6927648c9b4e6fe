import type { z } from "zod";
import { AppError, type FieldIssue } from "@/lib/platform/errors";
import { fieldIssues } from "./issues";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Parts of a path that are no record's id. */
const NO_ID = new Set(["workspace", "date", "token"]);

/** The path's part of a verb's input. An id that cannot be one is simply not there. */
export function pathInput(params: Record<string, string>): Record<string, string> {
  const { workspace: _, ...input } = params;
  for (const [name, value] of Object.entries(input)) {
    if (!NO_ID.has(name) && !UUID.test(value)) throw new AppError("not-found");
  }
  return input;
}

/** What was sent together with the path's part. A field that the path decides may not be sent as well. */
export function parseInput<S extends z.ZodType>(
  schema: S,
  sent: unknown,
  path: Record<string, string>,
): z.output<S> {
  const input = isRecord(sent) ? mergeInput(sent, path) : sent;
  const result = schema.safeParse(input, { reportInput: true });
  if (!result.success) throw new AppError("invalid", { issues: fieldIssues(result.error) });
  return result.data;
}

function mergeInput(sent: Record<string, unknown>, path: Record<string, string>): Record<string, unknown> {
  const twice: FieldIssue[] = Object.keys(path)
    .filter((name) => Object.hasOwn(sent, name))
    .map((name) => ({ path: [name], code: "unknownField" }));
  if (twice.length > 0) throw new AppError("invalid", { issues: twice });
  return { ...sent, ...path };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
