import type { Instrumentation } from "next";

/** Runs once when a server process starts: a bad environment stops it here, with words; background work begins. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("@/lib/platform/env");
  if (env().JOBS === "worker" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { runJobs } = await import("@/lib/jobs/run");
  const jobs = runJobs();
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => jobs.stop());
}

/** A page that failed: the reader sees the digest, the log has the error behind it. No address: it may be a secret. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logger } = await import("@/lib/platform/logger");
  const digest = error instanceof Error && "digest" in error ? error.digest : undefined;
  const requestId = request.headers["x-request-id"];
  logger().error({ err: error, digest, requestId, route: context.routePath }, "a page failed");
};
