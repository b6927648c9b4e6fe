import "server-only";
import { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { invalid } from "@/lib/platform/errors";
import type { Page } from "@/lib/platform/page";
import { Prisma } from "@/lib/platform/prisma/client";
import { narrowed, withLastChange } from "./last-change";
import { nearSpellings } from "./near-spellings";
import type { ProductRecord } from "./record";
import type { ProductList } from "./schema";
import { searchWords } from "./words";

/**
 * Products whose name or category has what was typed, whatever its case and accents: first those that begin with it,
 * then those of which a word does, then those that hold it anywhere; where that are few, those that nearly have it
 * (pg_trgm's word similarity of 0.6 or more), by likeness; and where there is none of all these, those that have it but
 * for one slip (`nearSpellings`). Where no letter and no digit was typed, those that hold just that: an emoji, a `%`.
 */
export async function searchProducts(
  scope: Scope<"products:read">,
  { q, limit, cursor, ...filter }: ProductList & { q: string },
): Promise<Page<ProductRecord>> {
  const words = searchWords(q);
  const { offset, ofSlips } = placeIn(cursor);
  const within = Prisma.sql`p."workspaceId" = ${scope.workspaceId}::uuid ${narrowed(filter)}`;
  const most = offset + limit + 1;
  const page = (ranked: Prisma.Sql, first = offset, count = limit + 1) =>
    withLastChange(
      scope,
      Prisma.sql`SELECT p.*, r.rank, r.place
        FROM (SELECT * FROM (${ranked}) ranked ORDER BY rank, place LIMIT ${count} OFFSET ${first}) r
        JOIN "Product" p ON p."workspaceId" = ${scope.workspaceId}::uuid AND p.id = r.id`,
      Prisma.sql`ORDER BY p.rank, p.place`,
    );
  const upTo = (rows: ProductRecord[], kind: Kind) => ({
    items: rows.slice(0, limit),
    nextCursor: rows.length > limit ? cursorAt(kind, offset + limit) : null,
  });
  if (words === "") return upTo(await page(holdingAsTyped(q, within, most)), "after");
  if (ofSlips) return upTo(await page(slipsOf(words, within, most)), "slips");
  // What begins with it mostly fills the page, and is found without looking at the rest.
  const near = await page(beginningWith(words, within, most));
  if (near.length > limit) return upTo(near, "after");
  if (offset > 0) return upTo(await page(allRanks(words, within, most)), "after");
  const missing = most - near.length;
  const rows = [...near, ...(await page(besides(words, within, missing, near.length), 0, missing))];
  return rows.length > 0 ? upTo(rows, "after") : upTo(await page(slipsOf(words, within, most)), "slips");
}

/** So many that hold what was typed leave no wish for what is only like it. */
const ENOUGH = 8;
/** Of so many that are like it the best are shown: to compare thousands, of which few are looked at, takes long. */
const MOST_ALIKE = 100;
/** A shorter word is like whatever begins with its first three letters. */
const LONG = 5;

/**
 * The products that begin with it, or have a word that does: each in one rank alone, none beyond the `most` first of a
 * rank. One word may begin many: they are met on a walk along the index, which ends with the page. Several words are
 * rare: such a walk would be long. A rank is not read where the one before fills the page.
 */
function beginningWith(words: string, within: Prisma.Sql, most: number): Prisma.Sql {
  const isFirst = Prisma.sql`p.words >= ${words} AND p.words < ${words + LAST_LETTER}`;
  const isLater = Prisma.sql`p.words LIKE ${`% ${words}%`} AND p.words NOT LIKE ${`${words}%`}
    AND (SELECT count(*) FROM beginning) < ${most}`;
  const later = words.includes(" ") ? rareRank : rank;
  return Prisma.sql`WITH beginning AS MATERIALIZED (${rank(0, within, isFirst, most)})
    SELECT * FROM beginning UNION ALL ${later(1, within, isLater, most)}`;
}

/** What holds it elsewhere, and what is like it; `before`: how many begin with it. */
function besides(words: string, within: Prisma.Sql, most: number, before: number): Prisma.Sql {
  return Prisma.sql`WITH holding AS MATERIALIZED (${holding(words, within, most)})
    SELECT * FROM holding UNION ALL
    ${alike(words, within, most, Prisma.sql`${before}::int + (SELECT count(*) FROM holding)`)}`;
}

/** All the ranks, for the pages after the first. */
function allRanks(words: string, within: Prisma.Sql, most: number): Prisma.Sql {
  return Prisma.sql`WITH holding AS MATERIALIZED (
      (${beginningWith(words, within, most)}) UNION ALL ${holding(words, within, most)})
    SELECT * FROM holding UNION ALL
    ${alike(words, within, most, Prisma.sql`(SELECT count(*) FROM holding)`)}`;
}

function holding(words: string, within: Prisma.Sql, most: number): Prisma.Sql {
  const isInside = Prisma.sql`p.words LIKE ${`%${words}%`} AND p.words NOT LIKE ${`% ${words}%`}
    AND p.words NOT LIKE ${`${words}%`}`;
  return rareRank(2, within, isInside, most);
}

/**
 * What is like it, best first; asked only where those `found` by its letters are few. What it is to be like stands in a
 * SELECT of its own: else the plan would begin by comparing it with some hundred products.
 */
function alike(words: string, within: Prisma.Sql, most: number, found: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    SELECT l.id, 3 AS rank, row_number() OVER (ORDER BY l.likeness DESC, l.id) AS place FROM (
      SELECT p.id, word_similarity(${words}, p.words) AS likeness FROM (
        SELECT p.id, p.words FROM "Product" p
        WHERE ${words.length >= LONG} AND ${found} < ${ENOUGH} AND ${within}
          AND (SELECT ${words}) <% p.words AND p.words NOT LIKE ${`%${words}%`} LIMIT ${MOST_ALIKE}) p
      ORDER BY likeness DESC, p.id LIMIT ${most}
    ) l)`;
}

/** Of what is neither letter nor digit nothing is indexed: it is looked for in each name and category. */
function holdingAsTyped(typed: string, within: Prisma.Sql, most: number): Prisma.Sql {
  return rank(0, within, Prisma.sql`strpos(p.name || ' ' || p.category, ${typed}) > 0`, most);
}

/** The ids of a rank with their places in it, by the letters. */
function rank(number: number, within: Prisma.Sql, which: Prisma.Sql, most: number): Prisma.Sql {
  return Prisma.sql`(
    SELECT p.id, ${number}::int AS rank, row_number() OVER (ORDER BY p.words, p.id) AS place FROM "Product" p
    WHERE ${within} AND ${which} ORDER BY p.words, p.id LIMIT ${most})`;
}

/** The same of what few are: these are found first, by their trigrams, and then put in order. */
function rareRank(number: number, within: Prisma.Sql, which: Prisma.Sql, most: number): Prisma.Sql {
  return Prisma.sql`(
    WITH few AS MATERIALIZED (SELECT p.id, p.words FROM "Product" p WHERE ${within} AND ${which})
    SELECT p.id, ${number}::int AS rank, row_number() OVER (ORDER BY p.words, p.id) AS place FROM few p
    ORDER BY p.words, p.id LIMIT ${most})`;
}

/**
 * Those that have it but for one slip, by likeness. Each slip is looked up by itself: of many alternatives in one
 * condition the database thinks so many rows hold them that it reads them all.
 */
function slipsOf(words: string, within: Prisma.Sql, most: number): Prisma.Sql {
  return Prisma.sql`
    SELECT l.id, 0 AS rank, row_number() OVER (ORDER BY l.likeness DESC, l.id) AS place FROM (
      SELECT DISTINCT p.id, word_similarity(${words}, p.words) AS likeness
      FROM unnest(${nearSpellings(words)}::text[]) AS near(spelling) CROSS JOIN LATERAL (
        SELECT p.id, p.words FROM "Product" p WHERE ${within} AND p.words LIKE near.spelling LIMIT ${most}
      ) p
      ORDER BY likeness DESC, p.id LIMIT ${most}
    ) l`;
}

/** Every text that begins with another lies before that one with this behind it. */
const LAST_LETTER = "\u{10FFFF}";

type Kind = "after" | "slips";

/** A ranked list goes on by its places: ranks change with what is typed, and few read beyond the first page. */
function cursorAt(kind: Kind, offset: number): string {
  return Buffer.from(`${kind} ${offset}`, "latin1").toString("base64url");
}

const place = z.coerce.number().int().min(0).max(100_000);

function placeIn(cursor: string | undefined): { offset: number; ofSlips: boolean } {
  if (cursor === undefined) return { offset: 0, ofSlips: false };
  const [, kind, text] =
    /^(after|slips) (\d+)$/.exec(Buffer.from(cursor, "base64url").toString("latin1")) ?? [];
  const { success, data } = place.safeParse(text);
  if (!success) throw invalid("cursor", "invalidValue");
  return { offset: data, ofSlips: kind === "slips" };
}
