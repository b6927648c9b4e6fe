import { expect, test } from "vitest";
import { homeOf } from "./home";

const membership = (slug: string) => ({
  workspaceId: `id of ${slug}`,
  slug,
  name: slug,
  role: "admin" as const,
  archived: false,
});
const memberships = [membership("home"), membership("club")];

test("somebody begins in the workspace that they opened last", () => {
  expect(homeOf({ user: { lastWorkspaceId: "id of club" }, memberships })).toBe("/w/club/today");
});

test("in their oldest, where they opened none or left it", () => {
  expect(homeOf({ user: { lastWorkspaceId: null }, memberships })).toBe("/w/home/today");
  expect(homeOf({ user: { lastWorkspaceId: "id of shop" }, memberships })).toBe("/w/home/today");
});

test("in an archived one only where there is no other", () => {
  const old = { ...membership("old"), archived: true };

  expect(homeOf({ user: { lastWorkspaceId: null }, memberships: [old, membership("home")] })).toBe(
    "/w/home/today",
  );
  expect(homeOf({ user: { lastWorkspaceId: null }, memberships: [old] })).toBe("/w/old/today");
});

test("who is in none begins at their account, a stranger at the door", () => {
  expect(homeOf({ user: { lastWorkspaceId: null }, memberships: [] })).toBe("/account");
  expect(homeOf({ user: null, memberships: [] })).toBe("/sign-in");
});
