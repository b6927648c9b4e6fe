import "server-only";
import type { CalendarDate } from "@/lib/calendar/date";
import { type TimeOfDay, time } from "@/lib/calendar/time";
import type { WeekStart } from "@/lib/calendar/week";
import { todayIn } from "@/lib/calendar/zone";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { Found } from "./identity";
import { can, type Permission, roleOf, type Standing, standingOf } from "./policy";
import type { RequestContext } from "./request";
import { hashToken } from "./secrets";
import { workspaceIn } from "./share-token";

declare const granted: unique symbol;

/** Whoever may write may also read, and a day is made of all that can be read. */
type Grants<P extends Permission> =
  | P
  | (P extends `${infer Noun}:${"write" | "tick" | "manage" | "leave" | "retire"}`
      ? Extract<`${Noun}:read`, Permission>
      : never)
  | (P extends "workspace:manage" ? "workspace:leave" | "workspace:retire" : never)
  | (P extends "today:read" ? Extract<Permission, `${string}:read`> : never);

/** A signed-in person, in no workspace: the key to their own account. */
export type AccountScope = Readonly<{
  db: Db;
  userId: string;
  /** The row of the device, API token or signing key that this request came with. */
  credentialId: string;
  /** The workspaces that a confined token or key opens; null for all that the person is in. */
  confinedTo: readonly string[] | null;
  now: Date;
  today: CalendarDate;
  timeZone: string;
  /** When their day begins. */
  dayStart: TimeOfDay;
  weekStart: WeekStart;
  /** The language they chose; null for the browser's. */
  locale: Locale | null;
  requestId: string;
}>;

/** Somebody at work in a workspace, whatever they may do there. */
export type WorkspaceScope = AccountScope & Readonly<{ workspaceId: string; slug: string; role: Standing }>;

/** The key to one workspace's data, typed by what it may do. Only this file makes one. */
export type Scope<P extends Permission = Permission> = WorkspaceScope & {
  readonly [granted]: Record<Grants<P>, true>;
};

export function accountScope(
  db: Db,
  { identity: { user, credentialId, confined }, memberships }: Found,
  context: RequestContext,
): AccountScope {
  return {
    db,
    userId: user.id,
    credentialId,
    confinedTo: confined ? memberships.map(({ workspaceId }) => workspaceId) : null,
    now: context.now,
    today: todayIn(user.timeZone, time(user.dayStart), context.now),
    timeZone: user.timeZone,
    dayStart: time(user.dayStart),
    weekStart: user.weekStart,
    locale: isLocale(user.locale) ? user.locale : null,
    requestId: context.requestId,
  };
}

/** What a key is for: with one for reading a page or a GET shows what it would take another to change. */
export type Intent = "read" | "write";

/**
 * Mints the key. Not a member: not found. A member whose role does not suffice: forbidden. A key that may write, in a
 * workspace that is archived: conflict.
 */
export function workspaceScope<P extends Permission>(
  intent: Intent,
  permission: P,
  slug: string | undefined,
  account: AccountScope,
  { memberships }: Found,
): Scope<P> {
  const membership = memberships.find((candidate) => candidate.slug === slug);
  if (!membership) throw new AppError("not-found");
  const standing = standingOf(membership);
  if (intent === "write") assertMay(standing, permission);
  else if (!can(membership.role, permission)) throw new AppError("forbidden");
  return {
    ...account,
    workspaceId: membership.workspaceId,
    slug: membership.slug,
    role: standing,
  } as Scope<P>;
}

/** Throws forbidden where the role does not suffice, conflict where the workspace is archived. */
export function assertMay(standing: Standing, permission: Permission): void {
  if (!can(roleOf(standing), permission)) throw new AppError("forbidden");
  if (!can(standing, permission)) throw new AppError("conflict", { reason: "workspaceArchived" });
}

/** A stranger's key to the one routine that a share link opens: they may read that timetable, and nothing else. */
export type GuestScope = Readonly<{ db: Db; workspaceId: string; routineId: string }>;

/** Mints it from the token in the link. A token that was revoked, or never was one, is not found. */
export async function guestScope(db: Db, token: string): Promise<GuestScope> {
  const workspaceId = workspaceIn(token);
  if (!workspaceId) throw new AppError("not-found");
  const key = { workspaceId, tokenHash: hashToken(token) };
  const link = await db.shareLink.findUnique({
    where: { workspaceId_tokenHash: key, routine: { workspace: { deletedAt: null } } },
  });
  if (!link) throw new AppError("not-found");
  return { db, workspaceId, routineId: link.routineId };
}

declare const working: unique symbol;

/** A background job's key: nobody is at work, in no workspace, so it opens what no single one owns. */
export type JobScope = Readonly<{ db: Db; now: Date; [working]: true }>;

/** Mints it. Only lib/jobs does. */
export function jobScope(db: Db, now = new Date()): JobScope {
  return { db, now } as JobScope;
}

/** The same key over another connection, such as the transaction that a door has opened. */
export function within<S extends AccountScope>(scope: S, db: Db): S {
  return { ...scope, db };
}
