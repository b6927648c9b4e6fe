import { formatPath, parseSubmission } from "@conform-to/dom/future";
import { configureCoercion } from "@conform-to/zod/v4/future";
import { z } from "zod";
import type { FieldIssue } from "@/lib/platform/errors";

const { coerceFormValue } = configureCoercion();

/**
 * The typed input behind a form's texts: an empty field is absent, or null where the field may be null. So is a file that
 * was not chosen, which comes as an empty one, and an empty one that was: there is nothing in it.
 */
export function inputOf(schema: z.ZodType, formData: FormData): Record<string, unknown> {
  const { payload } = parseSubmission(withoutEmptyFiles(formData), { skipEntry: isNextsOwn });
  const nulls = Object.entries(payload).filter(([name, value]) => value === "" && mayBeNull(schema, name));
  return { ...payload, ...Object.fromEntries(nulls.map(([name]) => [name, null])) };
}

/** The schema for a form's texts: numbers, switches and lists are read from them. */
export function formSchema<S extends z.ZodType>(schema: S) {
  return coerceFormValue(schema);
}

/** Everything that was typed, to be shown again, of files their names; no password and nothing of Next's own. */
export function typedValues(formData: FormData): Record<string, string | string[]> {
  const names = [...new Set(formData.keys())].filter((name) => !isNextsOwn(name) && !/password/i.test(name));
  return Object.fromEntries(names.map((name) => [name, textsOf(formData, name)]));
}

export function fieldName({ path }: FieldIssue): string {
  return formatPath(path);
}

function withoutEmptyFiles(formData: FormData): FormData {
  const sent = new FormData();
  for (const [name, value] of formData) {
    if (typeof value === "string" || value.size > 0) sent.append(name, value);
  }
  return sent;
}

function textsOf(formData: FormData, name: string): string | string[] {
  const texts = formData.getAll(name).map((value) => (typeof value === "string" ? value : fileName(value)));
  return texts.length === 1 && texts[0] !== undefined ? texts[0] : texts;
}

/** A field in which no file was chosen posts an empty one, under whatever name. */
function fileName({ name, size }: File): string {
  return size > 0 ? name : "";
}

function isNextsOwn(name: string): boolean {
  return name.startsWith("$ACTION");
}

function mayBeNull(schema: z.ZodType, name: string): boolean {
  const shape = schema instanceof z.ZodObject ? schema.shape : {};
  const field: unknown = shape[name];
  return field instanceof z.ZodType && field.safeParse(null).success;
}
