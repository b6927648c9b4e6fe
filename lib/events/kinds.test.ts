import { expect, test } from "vitest";
import { roles } from "@/lib/auth/policy";
import { mayReadEventsOf } from "./kinds";

test("editors read the history of products and orders, admins everything's, others none", () => {
  const readers = (kind: "product" | "order" | "task" | "member") =>
    roles.filter((role) => mayReadEventsOf(role, kind));

  expect(readers("product")).toEqual(["editor", "admin"]);
  expect(readers("order")).toEqual(["editor", "admin"]);
  expect(readers("task")).toEqual(["admin"]);
  expect(readers("member")).toEqual(["admin"]);
});
