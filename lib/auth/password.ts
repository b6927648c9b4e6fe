import "server-only";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";

/** Argon2id with the first of OWASP's equal choices: 19 MiB, 2 passes, 1 lane. */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Verified where there is no such user, so that both answers take the same time. */
let decoy: Promise<string> | undefined;

export async function hashPassword(password: string): Promise<string> {
  return threads().run({ password, parameters, restMs: restMs() }, { name: "hash" });
}

/** False for a wrong password and, after as long, where there is no hash to compare with. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const reference = stored ?? (await decoy);
  const task = { stored: reference, password, restMs: restMs() };
  const matches: boolean = await threads().run(task, { name: "verify" });
  return matches && stored !== null;
}

/** So many may wait before it counts as a flood. */
const FEW = 4;
/** Several times what a hash takes: what comes with each sign-in is also the main thread's and the database's work. */
const REST_MS = 50;

/** How long a thread is to rest before the next hash: in a flood, so that sign-ins get a part of the machine, not all. */
function restMs(): number {
  return threads().queueSize > FEW ? REST_MS : 0;
}

let pool: Piscina | undefined;

/**
 * Hashing waits its turn in threads that yield to all others and leave one core free: a flood of sign-ins slows
 * sign-ins, not everybody's week.
 */
function threads(): Piscina {
  pool ??= new Piscina({
    filename: join(process.cwd(), "lib/auth/password-thread.mjs"),
    minThreads: 1,
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: Number.POSITIVE_INFINITY,
    niceIncrement: 15,
    // The server's own preload, which a thread would else load too, is none of its business.
    execArgv: [],
  });
  return pool;
}
