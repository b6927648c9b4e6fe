import { expect, test } from "vitest";
import { z } from "zod";
import { idsFrom, newIds, timeOf } from "./id";

const now = new Date("2026-03-23T08:00:00Z");

test("ids are UUIDs of version 7, and no two are alike", () => {
  const ids = newIds(now, 5_000);

  expect(ids.every((id) => z.uuidv7().safeParse(id).success)).toBe(true);
  expect(new Set(ids).size).toBe(5_000);
});

test("they sort by their order, and later calls after them", () => {
  const ids = [...newIds(now, 5_000), ...newIds(new Date(now.getTime() + 10), 2)];

  expect(ids).toEqual(ids.toSorted());
});

test("an id tells when it was made", () => {
  const [id = ""] = newIds(now, 1);

  expect(timeOf(id)).toEqual(now);
  expect(timeOf(idsFrom(now))).toEqual(now);
});

test("from before 1970 on there are all ids", () => {
  expect(idsFrom(new Date("1900-01-01"))).toBe("00000000-0000-7000-8000-000000000000");
});
