import type { FormState } from "@/lib/auth/form-state";

/** Which row's press was refused, and why; `pressed` names the row where what was posted does not. */
export function refusalIn(
  { status, values, errors, message }: FormState,
  pressed: string | null = null,
): { id: string; words: string } | null {
  if (status !== "failed" && status !== "invalid") return null;
  const [, id = pressed] = String(values.press ?? "").split(":");
  return id ? { id, words: Object.values(errors)[0] ?? message ?? "" } : null;
}
