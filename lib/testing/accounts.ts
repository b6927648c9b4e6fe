import { register } from "@/lib/accounts/registration";
import { openDevice } from "@/lib/auth/devices";
import { findByDevice } from "@/lib/auth/identity";
import { type AccountScope, accountScope } from "@/lib/auth/scope";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { contextAt, NOW } from "./world";

export const PASSWORD = "violet kettle morning";

/** Somebody who registered with PASSWORD. */
export async function registered(name: string, context = contextAt()) {
  const input = { email: `${name.toLowerCase()}@example.org`, password: PASSWORD, name };
  const { user, workspace } = await register(context, input);
  return { ...user, workspace };
}

/** The secret that a browser of theirs holds. */
export function signedIn(user: { id: string }, now = NOW): Promise<string> {
  return openDevice(prisma(), user.id, contextAt(now));
}

/** The key to their account that a browser with this secret gets. */
export async function accountBy(secret: string, now = NOW): Promise<AccountScope> {
  const found = await findByDevice(secret, now);
  if (!found) throw new AppError("unauthenticated");
  return accountScope(prisma(), found, contextAt(now));
}
