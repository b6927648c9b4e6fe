import { expect, test } from "vitest";
import { addDays, day } from "@/lib/calendar/date";
import { numberOfDay, SHIPPED, shippedQuote } from "./quote";
import shipped from "./shipped.json";

const home = "019a3f6c-0000-7000-8000-000000000001";
const elsewhere = "019a3f6c-0000-7000-8000-000000000002";
const date = day("2026-03-23");
const textOn = (workspace: string, offset: number) =>
  shippedQuote(numberOfDay(workspace, addDays(date, offset)), "en").text;

test("two hundred quotes ship, each once and with its author in both languages", () => {
  expect(SHIPPED).toBe(200);
  expect(new Set(shipped.map(({ en }) => en)).size).toBe(200);
  expect(shipped.every(({ author, authorRu }) => author && /[А-Яа-яЁё]/.test(authorRu))).toBe(true);
});

test("a day's quote is the same for every asker, and another workspace has its own", () => {
  expect(textOn(home, 0)).toBe(textOn(home, 0));
  expect(textOn(home, 0)).not.toBe(textOn(elsewhere, 0));
});

test("every quote has had its day before one comes again", () => {
  const seen = Array.from({ length: SHIPPED }, (_, offset) => textOn(home, offset));

  expect(new Set(seen).size).toBe(SHIPPED);
});

test("a reader gets their own language where there is a translation, with the name in it", () => {
  const translated = shipped.findIndex((quote) => "ru" in quote);
  const original = shipped.findIndex((quote) => !("ru" in quote));

  expect(shippedQuote(translated, "ru")).toMatchObject({ language: "ru", author: "Марк Аврелий" });
  expect(shippedQuote(original, "ru")).toMatchObject({ language: "en" });
  expect(shippedQuote(translated, "en")).toMatchObject({ language: "en", author: "Marcus Aurelius" });
});
