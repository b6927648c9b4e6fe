import { loadEnvironment, runCommand } from "./command";
import { dataFolder, withDatabase } from "./database";
import { runOwnerJobs } from "./owner-jobs";
import { readSecrets } from "./secrets";

/** `npm run worker`: works off jobs, and serves nothing. Beside an app whose JOBS says `worker`. */
await runCommand(async () => {
  loadEnvironment();
  const stopped = new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, done);
  });
  await withDatabase(async (urls) => {
    process.env.DATABASE_URL = urls.app;
    process.env.AUTH_SECRET ||= readSecrets(dataFolder()).authSecret;
    const { logger } = await import("@/lib/platform/logger");
    const { env } = await import("@/lib/platform/env");
    const { disconnect } = await import("@/lib/platform/db");
    const { runJobs } = await import("@/lib/jobs/run");
    process.on("unhandledRejection", (error) =>
      logger().warn({ reason: `${error}` }, "the jobs' queue had trouble"),
    );
    const jobs = runJobs();
    const ofTheOwner = runOwnerJobs({
      admin: urls.admin,
      keepDays: env().EVENTS_KEEP_DAYS,
      warn: (line, message) => logger().warn(line, message),
    });
    logger().info("working off jobs");
    await stopped;
    await Promise.all([jobs.stop(), ofTheOwner.stop()]);
    await disconnect();
  });
});
process.exit();
