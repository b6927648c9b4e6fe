/** Runs once when a server process starts: a bad environment stops it here, with words. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("@/lib/platform/env");
  env();
}
