/** A reason not to go on that a person can act on: commands print its one sentence and exit non-zero. */
export class Refusal extends Error {
  override name = "Refusal";
}

/** The `code` of a system or PostgreSQL error, as ENOENT or 28P01. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
