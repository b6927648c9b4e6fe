import "server-only";
import { jobScope } from "@/lib/auth/scope";
import { openPool, prisma } from "@/lib/platform/db";
import { logger } from "@/lib/platform/logger";
import { type Jobs, workOff } from "./queue";
import { appJobs } from "./schedule";
import { work } from "./work";

// Next loads modules once per bundle; the process works its jobs once all the same.
const shared = globalThis as typeof globalThis & { rotaJobs?: Jobs };

/** Works off, in this process, the jobs that the app's role may do. */
export function runJobs(): Jobs {
  shared.rotaJobs ??= begin();
  return shared.rotaJobs;
}

function begin(): Jobs {
  const jobs = workOff({
    pool: openPool(2),
    jobs: appJobs,
    work: (job, given) => work[job](jobScope(prisma()), given),
    warn: (message, error, job) =>
      logger().warn({ job, reason: error instanceof Error ? error.message : `${error}` }, message),
  });
  const stop = async () => {
    await jobs.stop();
    shared.rotaJobs = undefined;
  };
  return { stop };
}
