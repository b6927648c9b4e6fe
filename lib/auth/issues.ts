import type { z } from "zod";
import type { ErrorMessage, FieldIssue } from "@/lib/platform/errors";

/**
 * Zod's findings as message codes with their numbers, so that one place translates them for both doors.
 * The parse must have been asked to `reportInput`: a missing field is told from one of the wrong type by it.
 */
export function fieldIssues(error: z.ZodError): FieldIssue[] {
  return error.issues
    .flatMap(nearest)
    .filter(saysMost)
    .flatMap((issue): FieldIssue[] => {
      const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
      if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => ({ path: [...path, key], code: "unknownField" }));
      return [{ path, ...messageOf(issue) }];
    });
}

type Issue = z.core.$ZodIssue;

/** That an integer is too large for a double is left out where a bound of its own says it better. */
function saysMost(issue: Issue, _: number, all: Issue[]): boolean {
  const isUnsafe =
    (issue.code === "too_big" && issue.maximum === Number.MAX_SAFE_INTEGER) ||
    (issue.code === "too_small" && issue.minimum === Number.MIN_SAFE_INTEGER);
  if (!isUnsafe) return true;
  const path = JSON.stringify(issue.path);
  return !all.some(
    (other) => other !== issue && other.code === issue.code && JSON.stringify(other.path) === path,
  );
}

/** Of what may be one thing or another, what keeps it from the one that it is most like: of its kind, with least wrong. */
function nearest(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const [best = []] = issue.errors
    .map((option) => option.flatMap(nearest))
    .toSorted((a, b) => far(a) - far(b));
  return best.map((inner): Issue => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function far(issues: Issue[]): number {
  const isOtherKind = issues.some(({ path }) => path.at(-1) === "kind");
  return issues.length + (isOtherKind ? OTHER_KIND : 0);
}

const OTHER_KIND = 1000;

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
