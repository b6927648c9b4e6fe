import { expect, test } from "vitest";
import { isDatabaseAway } from "./database-away";
import { prisma } from "./db";

const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test("a connection that the database ends is the database's absence, in our own SQL too", async () => {
  const ended = await failure(prisma().$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`);

  expect(isDatabaseAway(ended)).toBe(true);
});

test("so is one that hangs longer than anybody waits", () => {
  for (const words of [
    "Query read timeout",
    "timeout exceeded when trying to connect",
    "Connection terminated unexpectedly",
  ])
    expect(isDatabaseAway(new Error(words))).toBe(true);
});

test("a query that is wrong, or breaks a rule, is not", async () => {
  const wrong = await failure(prisma().$queryRaw`SELECT nothing`);
  const broken = await failure(prisma().$executeRaw`INSERT INTO "Theme" (id) VALUES (gen_random_uuid())`);

  expect(wrong).not.toBeNull();
  expect([wrong, broken, new Error("a bug"), null].map(isDatabaseAway)).toEqual([false, false, false, false]);
});
