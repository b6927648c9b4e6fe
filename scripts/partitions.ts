import type pg from "pg";
import { codeOf } from "./refusal";

const MONTHS_AHEAD = 12;

export type Partition = { name: string; from: string; to: string };

/** The log's partitions from the month of `now` to twelve months on: an id is a UUIDv7 and begins with its time. */
export function eventPartitions(now: Date): Partition[] {
  return Array.from({ length: MONTHS_AHEAD + 1 }, (_, ahead) => {
    const [from, to] = [monthAt(now, ahead), monthAt(now, ahead + 1)];
    return { name: nameOf(from), from: firstIdOf(from), to: firstIdOf(to) };
  });
}

function monthAt(now: Date, ahead: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead));
}

function nameOf(month: Date): string {
  return `Event_${month.toISOString().slice(0, 7).replace("-", "_")}`;
}

/** The least UUIDv7 of that millisecond. */
function firstIdOf(instant: Date): string {
  const time = instant.getTime().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}

/**
 * Makes the partitions that are missing. A month whose rows are in the default partition already, because no start
 * came before it, stays there.
 */
export async function addEventPartitions(owner: pg.ClientBase, now: Date): Promise<void> {
  for (const { name, from, to } of eventPartitions(now)) {
    try {
      await owner.query(
        `CREATE TABLE IF NOT EXISTS "${name}" PARTITION OF "Event" FOR VALUES FROM ('${from}') TO ('${to}')`,
      );
    } catch (error) {
      if (codeOf(error) !== "23514") throw error;
    }
  }
}

/**
 * Drops the months that are wholly before that moment. What lies in no month of its own is deleted to the day, and so
 * are the sign-ins, which no workspace owns.
 */
export async function dropOldEvents(owner: pg.ClientBase, before: Date): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
     WHERE i.inhparent = '"Event"'::regclass AND c.relname ~ '^Event_\\d{4}_\\d{2}$' AND c.relname < $1 ORDER BY 1`,
    [nameOf(before)],
  );
  for (const { name } of rows) await owner.query(`DROP TABLE "${name}"`);
  for (const table of ["Event_default", "AccountEvent"]) {
    await owner.query(`DELETE FROM "${table}" WHERE id < $1`, [firstIdOf(before)]);
  }
}
