import type pg from "pg";
import { codeOf } from "./refusal";

const MONTHS_AHEAD = 12;

export type Partition = { name: string; from: string; to: string };

/** The log's partitions from the month of `now` to twelve months on: an id is a UUIDv7 and begins with its time. */
export function eventPartitions(now: Date): Partition[] {
  return Array.from({ length: MONTHS_AHEAD + 1 }, (_, ahead) => {
    const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead));
    const to = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead + 1));
    const name = `Event_${from.toISOString().slice(0, 7).replace("-", "_")}`;
    return { name, from: firstIdOf(from), to: firstIdOf(to) };
  });
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
export async function addEventPartitions(owner: pg.Client, now: Date): Promise<void> {
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
