import { expect, test, vi } from "vitest";
import { consume, giveBack } from "./limits";
import { inTransaction } from "./transaction";

test("two processes count together", async () => {
  const other = await anotherProcess();

  for (let time = 0; time < 3; time += 1) await consume("signInPerAccount", "ana");
  for (let time = 0; time < 2; time += 1) await other.consume("signInPerAccount", "ana");

  await expect(consume("signInPerAccount", "ana")).rejects.toMatchObject({ code: "too-many-requests" });
  await expect(other.consume("signInPerAccount", "ana")).rejects.toMatchObject({ code: "too-many-requests" });
  await other.end();
});

test("uses at the same moment are all counted", async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 12 }, () => consume("signInPerAccount", "ana")),
  );

  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
});

test("limits and keys do not touch each other, and a use can be taken back", async () => {
  for (let time = 0; time < 5; time += 1) await consume("signInPerAccount", "ana");
  await consume("signInPerAccount", "ben");
  await consume("signInPerAddress", "ana");

  await giveBack("signInPerAccount", "ana");

  await expect(consume("signInPerAccount", "ana")).resolves.toBeUndefined();
  await expect(consume("signInPerAccount", "ana")).rejects.toMatchObject({ code: "too-many-requests" });
});

test("a key with odd letters is a key like any other", async () => {
  const odd = `'; DROP TABLE "RateLimit"; -- \u{1f600} ${"x".repeat(150)}`;

  for (let time = 0; time < 5; time += 1) await consume("signInPerAccount", odd);

  await expect(consume("signInPerAccount", odd)).rejects.toMatchObject({ code: "too-many-requests" });
});

test("more transactions at once than there are connections still come to count", async () => {
  const work = Array.from({ length: 24 }, (_, index) =>
    inTransaction(async (db) => {
      await db.user.count();
      await consume("signInPerAccount", `somebody ${index}`);
    }),
  );

  await expect(Promise.all(work)).resolves.toHaveLength(24);
}, 4_000);

/** The same modules loaded once more, with connections of their own. */
async function anotherProcess() {
  const shared = globalThis as typeof globalThis & { rotaConnections?: unknown };
  const own = shared.rotaConnections;
  vi.resetModules();
  shared.rotaConnections = undefined;
  const limits = await import("./limits");
  await limits.consume("downloadsPerUser", "so that it is connected");
  const theirs = await import("@/lib/platform/db");
  const connected = shared.rotaConnections;
  shared.rotaConnections = own;
  return {
    consume: limits.consume,
    end: async () => {
      shared.rotaConnections = connected;
      await theirs.disconnect();
      shared.rotaConnections = own;
    },
  };
}
