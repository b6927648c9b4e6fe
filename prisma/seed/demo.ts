import "server-only";
import { register } from "@/lib/accounts/registration";
import { registerInput } from "@/lib/accounts/schema";
import { findByApiToken } from "@/lib/auth/identity";
import type { Permission } from "@/lib/auth/policy";
import type { RequestContext } from "@/lib/auth/request";
import { accountScope, type Scope, workspaceScope } from "@/lib/auth/scope";
import { hashToken, randomToken } from "@/lib/auth/secrets";
import { changeOccurrence } from "@/lib/occurrences/mutations";
import { occurrenceInput } from "@/lib/occurrences/schema";
import { prisma } from "@/lib/platform/db";
import { cancelDays, createRoutine } from "@/lib/routines/mutations";
import { daysCancellation, routineInput } from "@/lib/routines/schema";
import { createSession } from "@/lib/sessions/mutations";
import { sessionInput } from "@/lib/sessions/schema";
import { seedGroceries } from "./groceries";
import { seedMonth } from "./month";
import { type DemoRoutine, demoRoutines } from "./routines";

export type DemoPerson = { email: string; password: string };

/**
 * A household with three routines, a month of habits and tasks up to `now`, and groceries: Ana its admin, Carl an
 * editor, Mia a member, Ben a viewer.
 */
export async function seedDemo(now: Date): Promise<{ slug: string; people: DemoPerson[] }> {
  const context = { now, requestId: "seed", address: "seed", userAgent: null };
  const ana = await signUp("Ana", context);
  const carl = { ...(await signUp("Carl", context)), role: "editor" as const };
  const mia = { ...(await signUp("Mia", context)), role: "member" as const };
  const ben = { ...(await signUp("Ben", context)), role: "viewer" as const };
  const scope = await scopeOf("routines:write", ana, ana.slug, context);
  for (const { userId, role } of [carl, mia, ben]) {
    await scope.db.member.create({ data: { workspaceId: scope.workspaceId, userId, role } });
  }
  for (const demo of demoRoutines) await makeRoutine(scope, demo);
  await seedMonth(scope, { Ana: ana.userId, Carl: carl.userId, Mia: mia.userId });
  await seedGroceries({
    products: await scopeOf("products:write", carl, ana.slug, context),
    orders: {
      Ana: await scopeOf("orders:write", ana, ana.slug, context),
      Carl: await scopeOf("orders:write", carl, ana.slug, context),
      Mia: await scopeOf("orders:write", mia, ana.slug, context),
    },
  });
  return { slug: ana.slug, people: [ana, carl, mia, ben] };
}

/** Passwords are made anew each time: a demo has no default account either. */
async function signUp(name: string, context: RequestContext) {
  const email = `${name.toLowerCase()}.${randomToken().slice(0, 6).toLowerCase().replace(/\W/g, "x")}@example.org`;
  const password = randomToken().slice(0, 20);
  const input = registerInput.parse({ name, email, password, timeZone: "Europe/Berlin" });
  const { user, workspace } = await register(context, input);
  return { email, password, userId: user.id, slug: workspace.slug };
}

async function scopeOf<P extends Permission>(
  permission: P,
  { userId }: { userId: string },
  slug: string,
  context: RequestContext,
): Promise<Scope<P>> {
  const token = randomToken();
  await prisma().apiToken.create({ data: { tokenHash: hashToken(token), userId, name: "Demo seed" } });
  const found = await findByApiToken(token, context.now);
  if (!found) throw new Error("the demo's own token does not open");
  await prisma().apiToken.delete({ where: { id: found.identity.credentialId } });
  return workspaceScope("write", permission, slug, accountScope(prisma(), found, context), found);
}

async function makeRoutine(scope: Scope<"routines:write">, demo: DemoRoutine): Promise<void> {
  const { id } = await createRoutine(scope, routineInput.parse(demo.routine));
  const ids = new Map<string, string>();
  for (const fields of demo.sessions) {
    const session = await createSession(scope, sessionInput.parse({ id, ...fields }));
    if (!ids.has(session.title)) ids.set(session.title, session.id);
  }
  for (const { title, ...change } of demo.changes) {
    await changeOccurrence(scope, occurrenceInput.parse({ id: ids.get(title), ...change }));
  }
  for (const holiday of demo.holidays) await cancelDays(scope, daysCancellation.parse({ id, ...holiday }));
}
