import pg from "pg";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { readProduct } from "@/lib/groceries/products/queries";
import { newIds } from "@/lib/platform/id";
import { aProduct } from "@/lib/testing/groceries";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { tendLog } from "./owner-jobs";

const KEEP_DAYS = 730;
const NOW = new Date("2026-11-27T02:47:00Z");
const DAY_MS = 86_400_000;

const owner = new pg.Client({ connectionString: process.env.DATABASE_ADMIN_URL });
await owner.connect();
afterAll(() => owner.end());

let world: World;
beforeEach(async () => {
  world = await theWorld();
});

describe("of the log", () => {
  test("a month that is wholly older than it is kept goes, and one that is not stays", async () => {
    await tendLog(owner, KEEP_DAYS, new Date("2024-09-15T00:00:00Z"));
    await addLine("October 2024", new Date("2024-10-31T23:59:59Z"));
    await addLine("November 2024", new Date("2024-11-01T00:00:00Z"));
    await addLine("yesterday", new Date(NOW.getTime() - DAY_MS));

    await tendLog(owner, KEEP_DAYS, NOW);

    expect(await titles()).toEqual(["November 2024", "yesterday"]);
    expect(await months()).not.toContain("Event_2024_10");
    expect(await months()).toContain("Event_2024_11");
  });

  test("what lies in no month of its own goes on its day, and sign-ins too", async () => {
    const now = new Date("2040-03-01T02:47:00Z");
    for (const days of [731, 729]) {
      const at = new Date(now.getTime() - days * DAY_MS);
      await addLine("of no month", at);
      await addSignIn(at);
    }

    await tendLog(owner, KEEP_DAYS, now);

    expect(await titles()).toHaveLength(1);
    expect((await owner.query('SELECT 1 FROM "AccountEvent"')).rowCount).toBe(1);
  });

  test("the app may drop nothing of it and delete nothing", async () => {
    await tendLog(owner, KEEP_DAYS, NOW);
    const app = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await app.connect();

    const refused = { code: "42501" };
    await expect(app.query('DROP TABLE "Event_2026_11"')).rejects.toMatchObject(refused);
    await expect(app.query('ALTER TABLE "Event" DETACH PARTITION "Event_2026_11"')).rejects.toMatchObject(
      refused,
    );
    await expect(app.query('DELETE FROM "Event"')).rejects.toMatchObject(refused);
    await expect(app.query('DELETE FROM "Event_default"')).rejects.toMatchObject(refused);
    await expect(app.query('TRUNCATE "AccountEvent"')).rejects.toMatchObject(refused);
    await app.end();
  });
});

test("a Rota that nobody starts again for years makes its months itself", async () => {
  const later = new Date("2029-05-03T00:00:00Z");

  for (let month = 0; month < 40; month += 1) {
    await tendLog(owner, KEEP_DAYS, new Date(Date.UTC(2026, month, 15)));
  }
  await addLine("written in 2029", later);

  const { rows } = await owner.query('SELECT tableoid::regclass::text AS month FROM "Event"');
  expect(rows).toEqual([{ month: '"Event_2029_05"' }]);
});

test("a product whose log is gone was last changed by nobody, at no time", async () => {
  const carl = await scopeOf(world.carl, "products:write");
  const { id } = await aProduct(carl, { name: "Milk" });
  expect((await readProduct(carl, { id })).lastChange).not.toBeNull();

  await tendLog(owner, KEEP_DAYS, new Date(Date.now() + 800 * DAY_MS));

  expect((await readProduct(carl, { id })).lastChange).toBeNull();
});

/** In the month of its id, or in the default partition. */
async function addLine(title: string, at: Date) {
  await owner.query(
    `INSERT INTO "Event" ("workspaceId", id, at, "actorId", verb, "subjectKind", "subjectId", "subjectTitle", changes)
     VALUES ($1, $2, $3, $4, 'updated', 'task', $4, $5, '{}')`,
    [world.home.id, newIds(at, 1)[0], at, world.ana.id, title],
  );
}

async function addSignIn(at: Date) {
  await owner.query(
    `INSERT INTO "AccountEvent" (id, at, "actorId", verb, subject, changes) VALUES ($1, $2, $3, 'signedIn', '{}', '{}')`,
    [newIds(at, 1)[0], at, world.ana.id],
  );
}

async function titles(): Promise<string[]> {
  const { rows } = await owner.query('SELECT "subjectTitle" AS title FROM "Event" ORDER BY id');
  return rows.map(({ title }) => title);
}

async function months(): Promise<string[]> {
  const { rows } = await owner.query(
    "SELECT relname AS name FROM pg_class WHERE relispartition AND relkind = 'r'",
  );
  return rows.map(({ name }) => name);
}
