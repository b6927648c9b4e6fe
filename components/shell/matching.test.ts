import { expect, test } from "vitest";
import { matching } from "./matching";

const entries = ["Week", "Spring term at Málaga", "Расписание на осень", "Work"].map((label) => ({ label }));
const found = (query: string) => matching(entries, query).map(({ label }) => label);

test("nothing typed finds everything", () => {
  expect(found("  ")).toHaveLength(entries.length);
});

test("every word must begin one of the label's, whatever their order, case and accents", () => {
  expect(found("malaga SPR")).toEqual(["Spring term at Málaga"]);
  expect(found("осе")).toEqual(["Расписание на осень"]);
  expect(found("w")).toEqual(["Week", "Work"]);
  expect(found("term autumn")).toEqual([]);
});

test("what would have meant something in a pattern is only a letter here", () => {
  expect(found(".*[(")).toHaveLength(entries.length);
});
