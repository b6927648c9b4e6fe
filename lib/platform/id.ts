import { randomBytes } from "node:crypto";

/**
 * UUIDs of version 7 (RFC 9562), for rows whose ids are needed before they are stored. They sort by time, and those
 * of one call by their order.
 */
export function newIds(now: Date, count: number): string[] {
  const first = BigInt(now.getTime()) << 12n;
  return Array.from({ length: count }, (_, index) => uuidOf(first + BigInt(index)));
}

/** The least id of version 7 that could be made at that instant or later: before 1970 none was. */
export function idsFrom(instant: Date): string {
  const high = Math.max(0, instant.getTime()).toString(16).padStart(12, "0");
  return `${high.slice(0, 8)}-${high.slice(8)}-7000-8000-000000000000`;
}

/** When an id of version 7 was made; the millisecond. */
export function timeOf(id: string): Date {
  return new Date(Number.parseInt(id.replace("-", "").slice(0, 12), 16));
}

/** `time`: milliseconds since 1970, and below them 12 bits. */
function uuidOf(time: bigint): string {
  const high = time.toString(16).padStart(15, "0");
  const low = randomBytes(8);
  low[0] = ((low[0] ?? 0) & 0x3f) | 0x80;
  return `${high.slice(0, 8)}-${high.slice(8, 12)}-7${high.slice(12)}-${low.toString("hex", 0, 2)}-${low.toString("hex", 2)}`;
}
