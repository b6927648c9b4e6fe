import { expect, test } from "vitest";
import { askedList, listPath } from "./asked-list";

test("an address that says nothing asks for the habits in use, in their own order", () => {
  expect(askedList({})).toEqual({ status: "active", sort: "position" });
  expect(listPath("home", askedList({}))).toBe("/w/home/habits");
});

test("what an address says comes back in it", () => {
  const query = { status: "due", kind: "weekly", sort: "streak", theme: crypto.randomUUID() };

  const path = listPath("home", askedList(query));

  expect(askedList(Object.fromEntries(new URL(path, "http://x").searchParams))).toEqual(query);
});

test("nonsense in an address is as if it were not said", () => {
  expect(askedList({ status: "lost", theme: "x", kind: ["weekly"], sort: "" })).toEqual(askedList({}));
});
