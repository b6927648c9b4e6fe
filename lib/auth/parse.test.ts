import { describe, expect, test } from "vitest";
import { habitInput } from "@/lib/habits/schema";
import { AppError } from "@/lib/platform/errors";
import { routineInput } from "@/lib/routines/schema";
import { sessionInput } from "@/lib/sessions/schema";
import { parseInput, pathInput } from "./parse";

const id = "0198a000-0000-7000-8000-000000000001";
const algebra = { title: "Algebra", weekday: "MO", start: "08:00", minutes: 75 };

describe("what is not right is named by its field, with the numbers that belong into the words", () => {
  test.each([
    ["a title of 201 letters", { title: "a".repeat(201) }, ["title", "tooLong", { max: 200 }]],
    ["no title", { title: undefined }, ["title", "required"]],
    ["a blank title", { title: "  " }, ["title", "required"]],
    ["a line break in a title", { title: "a\nb" }, ["title", "controlCharacters"]],
    ["a number for a title", { title: 7 }, ["title", "wrongType"]],
    ["no minutes", { minutes: 0 }, ["minutes", "tooLow", { min: 1 }]],
    ["2000 minutes", { minutes: 2000 }, ["minutes", "tooHigh", { max: 1440 }]],
    ["1e20 minutes", { minutes: 1e20 }, ["minutes", "tooHigh", { max: 1440 }]],
    ["25:00", { start: "25:00" }, ["start", "badTime"]],
    ["31 February", { startsOn: "2026-02-31" }, ["startsOn", "badDate"]],
    ["an eighth weekday", { weekday: "XX" }, ["weekday", "invalidValue"]],
    ["a colour that is none", { color: "blurple" }, ["color", "badColor"]],
    ["a field that there is not", { workspaceId: id }, ["workspaceId", "unknownField"]],
    ["a field that the path decides", { id }, ["id", "unknownField"]],
  ])("%s", (_, fields, [path, code, params]) => {
    const parse = () => parseInput(sessionInput, { ...algebra, ...fields }, { id });

    expect(issuesOf(parse)).toEqual([{ path: [path], code, ...(params && { params }) }]);
  });

  test("thirteen breaks, and one with a bad time", () => {
    const pause = { name: "Lunch", start: "12:00", minutes: 30 };
    const many = { name: "Term", breaks: Array.from({ length: 13 }, () => pause) };
    const bad = { name: "Term", breaks: [pause, { ...pause, start: "noon" }] };

    expect(issuesOf(() => parseInput(routineInput, many, {}))).toMatchObject([{ code: "tooMany" }]);
    expect(issuesOf(() => parseInput(routineInput, bad, {}))).toMatchObject([
      { path: ["breaks", 1, "start"] },
    ]);
  });

  test.each([
    ["an interval that is missing", { kind: "days" }, ["every", "required"]],
    ["a weekday that is none", { kind: "weekly", every: 1, days: ["XX"] }, ["days", 0, "invalidValue"]],
    ["a monthly kind half said", { kind: "monthly", every: 1, nth: 2 }, ["weekday", "invalidValue"]],
    ["a kind that there is not", { kind: "hourly" }, ["kind", "invalidValue"]],
  ])("%s is named inside the schedule", (_, schedule, where) => {
    const parse = () => parseInput(habitInput, { title: "Run", startsOn: "2026-03-02", schedule }, {});

    expect(issuesOf(parse)).toMatchObject([
      { path: ["schedule", ...where.slice(0, -1)], code: where.at(-1) },
    ]);
  });

  test.each([[[]], ["text"], [null], [7]])("%j instead of an object", (sent) => {
    expect(issuesOf(() => parseInput(sessionInput, sent, { id }))).toMatchObject([{ path: [] }]);
  });
});

describe("the path's part", () => {
  test("leaves the workspace out and takes ids as they are", () => {
    expect(pathInput({ workspace: "home", id, date: "2026-02-31" })).toEqual({ id, date: "2026-02-31" });
  });

  test.each(["1", "../..", "%00", `${id}0`])("an id like %j is simply not there", (odd) => {
    expect(() => pathInput({ id: odd })).toThrow(new AppError("not-found"));
  });
});

function issuesOf(parse: () => unknown) {
  try {
    parse();
  } catch (error) {
    if (error instanceof AppError) return error.details.issues;
    throw error;
  }
  return [];
}
