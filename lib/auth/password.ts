import "server-only";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";

/** Argon2id with the first of OWASP's equal choices: 19 MiB, 2 passes, 1 lane. */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Verified where there is no such user, so that both answers take the same time. */
let decoy: Promise<string> | undefined;

export async function hashPassword(password: string): Promise<string> {
  return threads().run({ password, parameters }, { name: "hash" });
}

/** False for a wrong password and, after as long, where there is no hash to compare with. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const reference = stored ?? (await decoy);
  const matches: boolean = await threads().run({ stored: reference, password }, { name: "verify" });
  return matches && stored !== null;
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
