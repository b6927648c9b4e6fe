import { expect, test } from "vitest";
import { prisma } from "@/lib/platform/db";
import { NOW, person } from "@/lib/testing/world";
import { once } from "./idempotency";

const HOUR_MS = 3_600_000;

test("the same key with the same body answers the same, and does the thing once", async () => {
  const { call, work, done } = await aCall();

  const first = await once(call, "{}", NOW, work);
  const second = await once(call, "{}", NOW, work);

  expect(second).toEqual(first);
  expect(done()).toBe(1);
});

test("at the same moment one does it, and the others are told or answered", async () => {
  const { call, work, done } = await aCall();

  const answers = await Promise.allSettled([1, 2, 3, 4].map(() => once(call, "{}", NOW, work)));

  const refused = answers.filter(({ status }) => status === "rejected");
  for (const refusal of refused) expect(refusal).toMatchObject({ reason: { code: "conflict" } });
  expect(done()).toBe(1);
});

test("the same key with another body is a conflict", async () => {
  const { call, work, done } = await aCall();
  await once(call, "{}", NOW, work);

  const other = once(call, '{"a":1}', NOW, work);

  await expect(other).rejects.toMatchObject({ code: "conflict", details: { reason: "keyOfAnotherBody" } });
  expect(done()).toBe(1);
});

test("a key is its caller's, for that method and path", async () => {
  const { call, work, done } = await aCall();
  const eve = await person("Eve");

  await once(call, "{}", NOW, work);
  await once({ ...call, userId: eve.id }, "{}", NOW, work);
  await once({ ...call, path: "/elsewhere" }, "{}", NOW, work);

  expect(done()).toBe(3);
});

test("two keys of any length are two, however alike they begin", async () => {
  const { call, work, done } = await aCall();
  const long = "k".repeat(300);

  await once({ ...call, key: `${long}1` }, "{}", NOW, work);
  await once({ ...call, key: `${long}2` }, "{}", NOW, work);
  await once({ ...call, key: `${long}2` }, "{}", NOW, work);

  expect(done()).toBe(2);
});

test("a refusal is kept, what failed on our side is not", async () => {
  const { call } = await aCall();
  const answers = [500, 422, 201];
  const work = async () => ({ status: answers.shift() ?? 0, body: null });

  const statuses = [];
  for (let round = 0; round < 3; round += 1) statuses.push((await once(call, "{}", NOW, work)).status);

  expect(statuses).toEqual([500, 422, 422]);
});

test("work that throws leaves the key free", async () => {
  const { call, work } = await aCall();
  const failing = once(call, "{}", NOW, () => Promise.reject(new Error("away")));

  await expect(failing).rejects.toThrow("away");

  expect(await once(call, "{}", NOW, work)).toMatchObject({ status: 201 });
});

test("after 24 hours the key is new again", async () => {
  const { call, work, done } = await aCall();
  await once(call, "{}", NOW, work);

  await once(call, '{"a":1}', new Date(NOW.getTime() + 24 * HOUR_MS + 1), work);

  expect(done()).toBe(2);
});

async function aCall() {
  const { id } = await person("Ana");
  let times = 0;
  const work = async () => {
    times += 1;
    return { status: 201, body: { made: times, a: 1 } };
  };
  return { call: { userId: id, method: "POST", path: "/somewhere", key: "k" }, work, done: () => times };
}

test("who reads the database does not read there what an answer told", async () => {
  const { call } = await aCall();
  const answer = { status: 201, body: { token: "vIxI3mYl" } };

  await once(call, "{}", NOW, async () => answer);

  expect(JSON.stringify(await prisma().idempotencyKey.findMany())).not.toContain("vIxI3mYl");
  expect(await once(call, "{}", NOW, async () => ({ status: 500, body: null }))).toEqual(answer);
});
