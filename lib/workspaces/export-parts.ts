import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { fromDateColumn } from "@/lib/calendar/date";
import { storedRule } from "@/lib/recurrence/stored-rule";

/** A page of rows after the one whose id is `cursor`, by id. */
type PageOf = (scope: Scope<"workspace:manage">, cursor: string | null) => Promise<{ id: string }[]>;

type Part = {
  read: PageOf;
  /** Columns that hold days: written `2026-03-23`, where all other times are instants in UTC. */
  days?: string[];
};

const ROWS = 1_000;

/**
 * What an export holds, list by list; a list's rows refer to those before it by id. Nothing that opens anything is
 * in it: no password, no token, no share link.
 */
export const exportParts: Record<string, Part> = {
  members: {
    read: ({ db, ...at }, cursor) =>
      db.member.findMany({
        ...pageAfter(at, cursor),
        select: {
          ...{ id: true, userId: true, role: true, createdAt: true },
          user: { select: { name: true, email: true } },
        },
      }),
  },
  themes: {
    read: ({ db, ...at }, cursor) => db.theme.findMany({ ...pageAfter(at, cursor), omit: withoutWorkspace }),
  },
  routines: {
    read: ({ db, ...at }, cursor) =>
      db.routine.findMany({ ...pageAfter(at, cursor), omit: withoutWorkspace }),
    days: ["startsOn", "endsOn"],
  },
  sessions: {
    read: ({ db, ...at }, cursor) =>
      db.session.findMany({ ...pageAfter(at, cursor), omit: { ...withoutWorkspace, imported: true } }),
    days: ["startsOn", "endsOn"],
  },
  exceptions: {
    read: ({ db, ...at }, cursor) =>
      db.occurrenceException.findMany({ ...pageAfter(at, cursor), omit: withoutWorkspace }),
    days: ["date", "movedDate"],
  },
  cancelledDays: {
    read: ({ db, ...at }, cursor) =>
      db.cancelledDay.findMany({ ...pageAfter(at, cursor), omit: withoutWorkspace }),
    days: ["date"],
  },
  habits: {
    read: ({ db, ...at }, cursor) => db.habit.findMany({ ...pageAfter(at, cursor), omit: withoutWorkspace }),
    days: ["startsOn", "endsOn"],
  },
  habitVersions: {
    read: async ({ db, ...at }, cursor) => {
      const rows = await db.habitVersion.findMany({ ...pageAfter(at, cursor), omit: withoutWorkspace });
      return rows.map((row) => withRule(row, row.schedule, row.anchor));
    },
    days: ["from", "anchor"],
  },
  habitEntries: {
    read: ({ db, ...at }, cursor) =>
      db.habitEntry.findMany({ ...pageAfter(at, cursor), omit: withoutWorkspace }),
    days: ["date"],
  },
  pauses: {
    read: ({ db, ...at }, cursor) => db.pause.findMany({ ...pageAfter(at, cursor), omit: withoutWorkspace }),
    days: ["from", "to"],
  },
  tasks: {
    read: async ({ db, ...at }, cursor) => {
      const rows = await db.task.findMany({ ...pageAfter(at, cursor), omit: withoutWorkspace });
      return rows.map((row) => withRule(row, row.repeat, row.repeatFrom));
    },
    days: ["dueOn", "repeatFrom", "completedOn"],
  },
  products: {
    read: ({ db, ...at }, cursor) =>
      db.product.findMany({
        ...pageAfter(at, cursor),
        omit: { ...withoutWorkspace, words: true, photo: true },
      }),
  },
  orders: {
    read: ({ db, ...at }, cursor) => db.order.findMany({ ...pageAfter(at, cursor), omit: withoutWorkspace }),
    days: ["repeatDate"],
  },
  orderLines: {
    read: ({ db, ...at }, cursor) =>
      db.orderLine.findMany({ ...pageAfter(at, cursor), omit: withoutWorkspace }),
  },
  repeatingOrders: {
    read: ({ db, ...at }, cursor) =>
      db.repeatingOrder.findMany({ ...pageAfter(at, cursor), omit: withoutWorkspace }),
    days: ["startsOn", "skipped", "madeOn"],
  },
  basketLines: {
    read: ({ db, ...at }, cursor) =>
      db.basketLine.findMany({ ...pageAfter(at, cursor), omit: withoutWorkspace }),
  },
  events: {
    read: ({ db, ...at }, cursor) =>
      db.event.findMany({ ...pageAfter(at, cursor), omit: { ...withoutWorkspace, requestId: true } }),
  },
};

export const EXPORTED_ROWS_AT_ONCE = ROWS;

const withoutWorkspace = { workspaceId: true } as const;

function pageAfter({ workspaceId }: { workspaceId: string }, cursor: string | null) {
  return {
    where: { workspaceId, ...(cursor !== null && { id: { gt: cursor } }) },
    orderBy: { id: "asc" as const },
    take: ROWS,
  };
}

/** What RFC 5545 can say of a schedule goes along as a rule, for calendars that do not know Rota's kinds. */
function withRule<Row extends { weekStart: string }>(row: Row, schedule: unknown, anchor: Date | null) {
  const isTold = schedule !== null && anchor !== null;
  return { ...row, rrule: isTold ? storedRule({ ...row, schedule }, fromDateColumn(anchor)) : null };
}
