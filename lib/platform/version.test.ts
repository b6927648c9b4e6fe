import { expect, test } from "vitest";
import { version } from "./version";

test.each([
  [1, 1],
  [2_147_483_648, 2_147_483_647],
  [Number.MAX_SAFE_INTEGER, 2_147_483_647],
  [undefined, undefined],
])("%s is asked for as %s, which a column can hold", (named, asked) => {
  expect(version.parse(named)).toBe(asked);
});

test.each([0, -1, 1.5, "1", null])("%j is no version", (named) => {
  expect(version.safeParse(named).success).toBe(false);
});
