import { Prisma } from "./prisma/client";

/**
 * The rows of a query, in their order, as one JSON array: an expression for a SELECT's list. Dates and instants come as
 * texts. One value is read by JSON.parse at once, where Prisma looks at each of a row's; and what a page needs of several
 * tables can be asked in one round trip.
 */
export function jsonRows(query: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(q), '[]') FROM (${query}) q)`;
}

/** A row as JSON has it. */
export type Json<Row> = { [Key in keyof Row]: Row[Key] extends Date ? string : Row[Key] };
