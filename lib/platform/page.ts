import { z } from "zod";
import { AppError, invalid } from "./errors";

/** How much of a list is asked for. The cursor is the one that the page before answered. */
export const pageInput = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(200).optional(),
};

export const pageRequest = z.strictObject(pageInput);
export type PageInput = z.output<typeof pageRequest>;

export type Page<T> = { items: T[]; nextCursor: string | null };

/** The where-part that continues after a cursor, for lists in the order of their ids. */
export function afterCursor(cursor: string | undefined): { id?: { gt: string } } {
  const id = idIn(cursor);
  return id === null ? {} : { id: { gt: id } };
}

/** The id at which the page before ended; null for the first page. Throws invalid. */
export function idIn(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const id = Buffer.from(cursor, "base64url").toString("latin1");
  if (!z.uuid().safeParse(id).success)
    throw new AppError("invalid", { issues: [{ path: ["cursor"], code: "invalidValue" }] });
  return id;
}

/** One page out of rows of which one more than the limit was read. */
export function pageOf<T extends { id: string }>(rows: T[], limit: number): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const nextCursor =
    rows.length > limit && last ? Buffer.from(last.id, "latin1").toString("base64url") : null;
  return { items, nextCursor };
}

/** One page of a list that was sorted as a whole. It goes on after the last item of the page before. */
export function pageFrom<T extends { id: string }>(
  items: T[],
  cursor: string | undefined,
  limit: number,
): Page<T> {
  const after = afterCursor(cursor).id?.gt;
  const before = after === undefined ? -1 : items.findIndex(({ id }) => id === after);
  if (after !== undefined && before < 0) throw invalid("cursor", "invalidValue");
  return pageOf(items.slice(before + 1), limit);
}
