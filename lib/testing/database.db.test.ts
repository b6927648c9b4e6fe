import pg from "pg";
import { afterAll, expect, test } from "vitest";

const app = new pg.Client({ connectionString: process.env.DATABASE_URL });
await app.connect();
afterAll(() => app.end());

const insertEvent = `INSERT INTO "AccountEvent" ("id", "actorId", "verb", "subject", "changes")
  VALUES (gen_random_uuid(), gen_random_uuid(), 'signedIn', '{}', '{}')`;

test("the app adds to its log and cannot change it", async () => {
  await app.query(insertEvent);

  const { rowCount } = await app.query('SELECT FROM "AccountEvent"');

  expect(rowCount).toBe(1);
  for (const change of [
    'DELETE FROM "AccountEvent"',
    'UPDATE "AccountEvent" SET "verb" = \'x\'',
    'TRUNCATE "AccountEvent"',
  ]) {
    await expect(app.query(change)).rejects.toMatchObject({ code: "42501" });
  }
});

test("each test begins with an empty database", async () => {
  const { rowCount } = await app.query('SELECT FROM "AccountEvent"');

  expect(rowCount).toBe(0);
});
