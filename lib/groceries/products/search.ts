import "server-only";
import { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { invalid } from "@/lib/platform/errors";
import type { Page } from "@/lib/platform/page";
import { Prisma } from "@/lib/platform/prisma/client";
import { narrowed, withLastChange } from "./last-change";
import type { ProductRecord } from "./record";
import type { ProductList } from "./schema";
import { searchWords } from "./words";

/**
 * Products whose name or category has what was typed, whatever its case and accents, or nearly so (pg_trgm's word
 * similarity of 0.6 or more); those that begin with it first, then by likeness. Answers nothing where there is no
 * letter and no digit to look for.
 */
export async function searchProducts(
  scope: Scope<"products:read">,
  { q, limit, cursor, ...filter }: ProductList & { q: string },
): Promise<Page<ProductRecord>> {
  const words = searchWords(q);
  const offset = offsetIn(cursor);
  if (words === "") return { items: [], nextCursor: null };
  const { workspaceId } = scope;
  const within = Prisma.sql`p."workspaceId" = ${workspaceId}::uuid ${narrowed(filter)}`;
  const rank = Prisma.sql`(p.words LIKE ${`${words}%`}) DESC, (p.words LIKE ${`%${words}%`}) DESC,
    word_similarity(${words}, p.words) DESC, p.words, p.id`;
  const rows = await withLastChange(
    scope,
    Prisma.sql`SELECT p.*, row_number() OVER (ORDER BY ${rank}) AS place FROM "Product" p
      WHERE ${within} AND (p.words LIKE ${`%${words}%`} OR ${words} <% p.words)
      ORDER BY place LIMIT ${limit + 1} OFFSET ${offset}`,
    Prisma.sql`ORDER BY p.place`,
  );
  const more = rows.length > limit;
  return { items: rows.slice(0, limit), nextCursor: more ? cursorAt(offset + limit) : null };
}

/** A ranked list goes on by its places: ranks change with what is typed, and few read beyond the first page. */
function cursorAt(offset: number): string {
  return Buffer.from(`after ${offset}`, "latin1").toString("base64url");
}

const place = z.coerce.number().int().min(0).max(100_000);

function offsetIn(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const text = /^after (\d+)$/.exec(Buffer.from(cursor, "base64url").toString("latin1"))?.[1];
  const { success, data } = place.safeParse(text);
  if (!success) throw invalid("cursor", "invalidValue");
  return data;
}
