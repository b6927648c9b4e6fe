import type { z } from "zod";
import type { ErrorMessage, FieldIssue } from "@/lib/platform/errors";

/**
 * Zod's findings as message codes with their numbers, so that one place translates them for both doors.
 * The parse must have been asked to `reportInput`: a missing field is told from one of the wrong type by it.
 */
export function fieldIssues(error: z.ZodError): FieldIssue[] {
  return error.issues.filter(saysMost).flatMap((issue): FieldIssue[] => {
    const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ path: [...path, key], code: "unknownField" }));
    return [{ path, ...messageOf(issue) }];
  });
}

/** That an integer is too large for a double is left out where a bound of its own says it better. */
function saysMost(issue: z.core.$ZodIssue, _: number, all: z.core.$ZodIssue[]): boolean {
  const isUnsafe =
    (issue.code === "too_big" && issue.maximum === Number.MAX_SAFE_INTEGER) ||
    (issue.code === "too_small" && issue.minimum === Number.MIN_SAFE_INTEGER);
  if (!isUnsafe) return true;
  const path = JSON.stringify(issue.path);
  return !all.some(
    (other) => other !== issue && other.code === issue.code && JSON.stringify(other.path) === path,
  );
}

function messageOf(issue: z.core.$ZodIssue): Omit<FieldIssue, "path"> {
  switch (issue.code) {
    case "too_big":
      return {
        code: sized(issue.origin, "tooLong", "tooMany", "tooHigh"),
        params: { max: Number(issue.maximum) },
      };
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return { code: "required" };
      return {
        code: sized(issue.origin, "tooShort", "tooFew", "tooLow"),
        params: { min: Number(issue.minimum) },
      };
    case "invalid_type":
      return { code: issue.input === undefined ? "required" : "wrongType" };
    case "custom":
      return { code: issue.params?.code ?? "invalidValue", ...paramsOf(issue) };
    case "invalid_format":
      return { code: formatCodes[issue.format] ?? "invalidValue" };
    default:
      return { code: "invalidValue" };
  }
}

const formatCodes: Record<string, ErrorMessage> = { email: "badEmail", uuid: "invalidValue" };

function sized(origin: string, text: ErrorMessage, list: ErrorMessage, number: ErrorMessage): ErrorMessage {
  if (origin === "string") return text;
  return origin === "array" || origin === "set" ? list : number;
}

function paramsOf(issue: z.core.$ZodIssueCustom): Pick<FieldIssue, "params"> {
  const { code: _, ...params } = issue.params ?? {};
  return Object.keys(params).length > 0 ? { params } : {};
}
