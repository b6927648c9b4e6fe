import { expect, test } from "vitest";
import { productsAsked } from "./schema";

test("an address is read for what of it can be asked", () => {
  expect(productsAsked({ q: " milk ", category: "Dairy" })).toMatchObject({ q: "milk", category: "Dairy" });
  expect(productsAsked({ q: "x".repeat(10_000) }).q).toHaveLength(120);
  expect(productsAsked({ q: ["milk", "tea"], cursor: "" })).toMatchObject({ limit: productsAsked({}).limit });
  expect(productsAsked({ limit: "a lot", q: "milk" }).q).toBeUndefined();
});
