import { expect, test } from "vitest";
import { newPassword } from "@/lib/accounts/schema";
import { hashPassword, passwordMatches } from "./password";

test("a hash is Argon2id by OWASP's parameters, and no two are alike", async () => {
  const [first, second] = await Promise.all([hashPassword("violet kettle"), hashPassword("violet kettle")]);

  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(first).not.toBe(second);
});

test.each([
  ["64 letters", "x".repeat(64)],
  ["128 letters", "y".repeat(128)],
  ["128 letters of four bytes each", "🦉".repeat(64)],
  ["a NUL in the middle", "before\0after"],
])("%s are hashed to the last byte", async (_, password) => {
  const stored = await hashPassword(password);
  const bytes = [...password];

  expect(await passwordMatches(stored, password)).toBe(true);
  expect(await passwordMatches(stored, bytes.slice(0, -1).join(""))).toBe(false);
  expect(await passwordMatches(stored, [...bytes.slice(0, -1), "z"].join(""))).toBe(false);
  expect(await passwordMatches(stored, `${password} `)).toBe(false);
});

test("where there is no hash nothing matches, not even what stands in for one", async () => {
  expect(await passwordMatches(null, "nobody has this password")).toBe(false);
  expect(await passwordMatches(null, "")).toBe(false);
});

test("ten to 128 characters are taken as they are, blanks at the ends too", () => {
  expect(newPassword.safeParse("a".repeat(9)).success).toBe(false);
  expect(newPassword.safeParse("a".repeat(129)).success).toBe(false);
  for (const password of ["a".repeat(10), "a".repeat(64), "a".repeat(128), "  violet kettle  "]) {
    expect(newPassword.parse(password)).toBe(password);
  }
});

test("hashing waits its turn rather than take every core", async () => {
  const hashes = await Promise.all(
    Array.from({ length: 12 }, (_, index) => hashPassword(`password ${index}`)),
  );

  const checks = await Promise.all(hashes.map((hash, index) => passwordMatches(hash, `password ${index}`)));
  expect(checks).toEqual(Array(12).fill(true));
});
