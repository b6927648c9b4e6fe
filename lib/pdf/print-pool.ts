import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";
import { AppError } from "@/lib/platform/errors";
import type { PrintJob } from "./worker";

export type PrintPool = {
  print: (job: PrintJob) => Promise<Uint8Array<ArrayBuffer>>;
  close: () => Promise<void>;
};

type Limits = { threads: number; queue: number; milliseconds: number };

const MOST_THREADS = 4;
/** A page needs 40; without limits a thread lets its garbage grow to hundreds. */
const HEAP_MEGABYTES = 256;
const YOUNG_MEGABYTES = 16;
const RETRY_AFTER_SECONDS = 2;

const usual: Limits = {
  threads: Math.min(availableParallelism(), MOST_THREADS),
  queue: 64,
  milliseconds: 15_000,
};

/**
 * Threads that draw pages, beside those that answer requests, from the files that scripts/workers.ts put into
 * `folder`. A job is refused as `busy` where too many wait, and given up as `busy` when it takes too long; one that
 * fails, fails alone.
 */
export function openPrintPool(folder: string, said: Partial<Limits> = {}): PrintPool {
  const limits = { ...usual, ...said };
  const pool = new Piscina<PrintJob, Uint8Array<ArrayBuffer>>({
    filename: join(folder, "pdf.mjs"),
    minThreads: 1,
    maxThreads: limits.threads,
    maxQueue: limits.queue,
    idleTimeout: Number.POSITIVE_INFINITY,
    niceIncrement: 5,
    // The server's own preload, which a thread would else load too, is none of its business.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  return {
    print: async (job) => {
      if (pool.queueSize >= limits.queue) throw busy();
      const signal = AbortSignal.timeout(limits.milliseconds);
      try {
        return await pool.run(job, { signal });
      } catch (error) {
        throw signal.aborted ? busy() : error;
      }
    },
    close: () => pool.destroy(),
  };
}

function busy(): AppError {
  return new AppError("busy", { retryAfterSeconds: RETRY_AFTER_SECONDS });
}
