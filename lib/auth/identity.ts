import "server-only";
import type { WeekStart } from "@/lib/calendar/week";
import { prisma } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/prisma/client";
import type { Role } from "./policy";
import { hashToken } from "./secrets";

export type Identity = {
  credentialId: string;
  lastUsedAt: Date | null;
  /** False for a token or key that may only read. */
  mayWrite: boolean;
  /** Whether it opens some of its person's workspaces alone, and nothing of their account. */
  confined: boolean;
  user: {
    id: string;
    email: string;
    name: string;
    timeZone: string;
    dayStart: string;
    weekStart: WeekStart;
    locale: string | null;
    clock: "h12" | "h24";
    appearance: "system" | "light" | "dark";
    lastWorkspaceId: string | null;
  };
};

export type Membership = { workspaceId: string; slug: string; name: string; role: Role; archived: boolean };

/** Who holds a credential, and what they are a member of. */
export type Found = { identity: Identity; memberships: Membership[] };

const IDLE_DAYS = 30;
const ABSOLUTE_DAYS = 180;

const device = Prisma.sql`
  SELECT id AS "credentialId", "userId", "lastSeenAt" AS "lastUsedAt", TRUE AS "mayWrite",
    ARRAY[]::uuid[] AS "workspaceIds"
  FROM "SignIn"
  WHERE "tokenHash" = `;
const apiToken = Prisma.sql`
  SELECT id AS "credentialId", "userId", "lastUsedAt", "mayWrite", "workspaceIds" FROM "ApiToken"
  WHERE "tokenHash" = `;
const signingKey = Prisma.sql`
  SELECT id AS "credentialId", "userId", "lastUsedAt", "mayWrite", "workspaceIds" FROM "SigningKey"
  WHERE id = `;

const person = Prisma.sql`
  SELECT id AS "credentialId", id AS "userId", NULL::timestamptz AS "lastUsedAt", TRUE AS "mayWrite",
    ARRAY[]::uuid[] AS "workspaceIds"
  FROM "User"
  WHERE id = `;

/** A person for whom a job acts, with no credential of theirs at hand. */
export async function findByUser(userId: string): Promise<Found | null> {
  return find(Prisma.sql`${person}${userId}::uuid`);
}

/** The device that a cookie's secret names. Idle for 30 days or 180 days old, it is signed out. */
export async function findByDevice(token: string, now: Date): Promise<Found | null> {
  const [idle, absolute] = [daysBefore(now, IDLE_DAYS), daysBefore(now, ABSOLUTE_DAYS)];
  const alive = Prisma.sql` AND "lastSeenAt" > ${idle} AND "createdAt" > ${absolute}`;
  const found = await find(Prisma.sql`${device}${hashToken(token)}${alive}`);
  if (found && isStale(found.identity, now)) {
    await prisma().signIn.updateMany({
      where: { id: found.identity.credentialId },
      data: { lastSeenAt: now },
    });
  }
  return found;
}

export async function findByApiToken(token: string, now: Date): Promise<Found | null> {
  const found = await find(Prisma.sql`${apiToken}${hashToken(token)}${notExpired(now)}`);
  if (found && isStale(found.identity, now)) {
    await prisma().apiToken.updateMany({
      where: { id: found.identity.credentialId },
      data: { lastUsedAt: now },
    });
  }
  return found;
}

/** Whose key it is. Only for who has seen that the request is signed with its secret (lib/auth/signature). */
export async function findBySigningKey(id: string, now: Date): Promise<Found | null> {
  const found = await find(Prisma.sql`${signingKey}${id}::uuid${notExpired(now)}`);
  if (found && isStale(found.identity, now)) {
    await prisma().signingKey.updateMany({ where: { id }, data: { lastUsedAt: now } });
  }
  return found;
}

function notExpired(now: Date): Prisma.Sql {
  return Prisma.sql` AND ("expiresAt" IS NULL OR "expiresAt" > ${now})`;
}

type Row = Identity["user"] & Omit<Identity, "user"> & { memberships: Membership[] };

/** Credential, user and memberships in one round trip: this stands before every signed-in request. */
async function find(credential: Prisma.Sql): Promise<Found | null> {
  const [row] = await prisma().$queryRaw<Row[]>`
    SELECT c."credentialId", c."lastUsedAt", c."mayWrite", c."workspaceIds" <> '{}' AS confined, u.id, u.email, u.name, u."timeZone", u."dayStart", u."weekStart",
      u.locale, u.clock, u.appearance, u."lastWorkspaceId", m.memberships
    FROM (${credential}) c
    JOIN "User" u ON u.id = c."userId"
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object(
        'workspaceId', w.id, 'slug', w.slug, 'name', w.name, 'role', m.role,
        'archived', w."archivedAt" IS NOT NULL) ORDER BY m.id), '[]') AS memberships
      FROM "Member" m JOIN "Workspace" w ON w.id = m."workspaceId"
      WHERE m."userId" = u.id AND w."deletedAt" IS NULL
        AND (c."workspaceIds" = '{}' OR w.id = ANY(c."workspaceIds"))
    ) m`;
  if (!row) return null;
  const { credentialId, lastUsedAt, mayWrite, confined, memberships, ...user } = row;
  return { identity: { credentialId, lastUsedAt, mayWrite, confined, user }, memberships };
}

const STALE_MINUTES = 10;

function isStale({ lastUsedAt }: Identity, now: Date): boolean {
  return lastUsedAt === null || now.getTime() - lastUsedAt.getTime() > STALE_MINUTES * 60_000;
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}
