import { expect, test } from "vitest";
import { eventPartitions } from "./partitions";

test("the log has a partition for this month and each of the twelve that follow", () => {
  const names = eventPartitions(new Date("2026-11-30T23:59:59.999Z")).map(({ name }) => name);

  expect(names).toHaveLength(13);
  expect([names[0], names[1], names[2], names[12]]).toEqual([
    "Event_2026_11",
    "Event_2026_12",
    "Event_2027_01",
    "Event_2027_11",
  ]);
});

test("a partition begins with the first UUIDv7 of its month, where the one before it ends", () => {
  const [november, december] = eventPartitions(new Date("2026-11-01T00:00:00Z"));

  // 1 793 491 200 000 ms after 1970, in hexadecimal.
  expect(november?.from).toBe("01a19467-e800-0000-0000-000000000000");
  expect(november?.to).toBe(december?.from);
});
