import { expect } from "@playwright/test";
import type { Answer } from "./raw-http";
import { call, test } from "./world";

/** What is sent, and the field that is to be refused. */
type Bad = [what: string, json: Record<string, unknown>, field: string];

const daily = { kind: "days", every: 1 };
const habit = { title: "Read", schedule: daily, startsOn: "2026-03-01" };

const badHabits: Bad[] = [
  ["no title", { ...habit, title: " " }, "title"],
  ["a title of ten thousand letters", { ...habit, title: "x".repeat(10_000) }, "title"],
  ["half a letter", { ...habit, title: "\ud83d" }, "title"],
  ["a NUL byte in the notes", { ...habit, notes: "a\u0000" }, "notes"],
  ["31 February", { ...habit, startsOn: "2026-02-31" }, "startsOn"],
  ["the end before the start", { ...habit, endsOn: "2026-02-28" }, "endsOn"],
  ["an end by a count of none", { ...habit, count: 0 }, "count"],
  ["a theme that is not there", { ...habit, themeId: "01980000-0000-7000-8000-000000000000" }, "themeId"],
  ["a kind that there is not", { ...habit, schedule: { kind: "hourly" } }, "schedule.kind"],
  ["no weekday", { ...habit, schedule: { kind: "weekly", every: 1, days: [] } }, "schedule.days"],
  ["a rule that is none", { ...habit, schedule: { kind: "custom", rrule: "hello" } }, "schedule.rrule"],
  [
    "a rule by the second",
    { ...habit, schedule: { kind: "custom", rrule: "FREQ=SECONDLY" } },
    "schedule.rrule",
  ],
  ["a goal of nothing", { ...habit, measure: { kind: "atLeast", goal: 0, unit: "km" } }, "measure.goal"],
  ["a goal of a yes or no", { ...habit, measure: { kind: "yesNo", goal: 3 } }, "measure.goal"],
  ["another maker", { ...habit, createdById: "01980000-0000-7000-8000-000000000000" }, "createdById"],
];

const done = { status: "done" };
/** The habit began on 5 January 2026. */
const badEntries: [date: string, json: Record<string, unknown>, field: string][] = [
  ["2199-12-31", done, "date"],
  ["2026-01-04", done, "date"],
  ["2026-02-31", done, "date"],
  ["yesterday", done, "date"],
  ["2026-03-23", {}, "status"],
  ["2026-03-23", { status: "missed" }, "status"],
  ["2026-03-23", { ...done, value: -1 }, "value"],
  ["2026-03-23", { ...done, value: 1.5 }, "value"],
  ["2026-03-23", { ...done, value: "3" }, "value"],
  ["2026-03-23", { ...done, note: "x".repeat(1001) }, "note"],
];

test("a habit that is not right is refused by its field, and nothing is written", async ({
  origin,
  world,
}) => {
  const path = `/api/v1/workspaces/${world.home}/habits`;
  const before = await call(origin, world.ana, path);

  for (const [what, json, field] of badHabits) {
    expectInvalid(what, await call(origin, world.ana, path, { json }), field);
    const change = await call(origin, world.ana, `${path}/${world.records.habits}`, {
      method: "PATCH",
      json,
    });
    expectInvalid(`${what}, as a change`, change, field);
  }

  expect((await call(origin, world.ana, path)).json).toEqual(before.json);
});

test("an entry that is not right is refused by its field, and nothing is written", async ({
  origin,
  world,
}) => {
  const path = `/api/v1/workspaces/${world.home}/habits/${world.records.habits}/entries`;
  const before = await call(origin, world.ana, path);

  for (const [date, json, field] of badEntries) {
    const answer = await call(origin, world.ana, `${path}/${date}`, { method: "PUT", json });
    expectInvalid(`${date} ${JSON.stringify(json).slice(0, 60)}`, answer, field);
  }

  expect((await call(origin, world.ana, path)).json).toEqual(before.json);
});

test("a habit of one's own is not there in another of one's workspaces", async ({ origin, world }) => {
  const { json } = await call(origin, world.ana, "/api/v1/workspaces", { json: { name: "Club" } });
  const inClub = `/api/v1/workspaces/${json.slug}/habits/${world.records.habits}`;

  const tick = await call(origin, world.ana, `${inClub}/entries/2026-03-23`, { method: "PUT", json: done });

  expect([tick.status, (await call(origin, world.ana, inClub)).status]).toEqual([404, 404]);
});

function expectInvalid(what: string, { status, json }: Answer, field: string): void {
  const { errors } = json;
  const paths = Array.isArray(errors) ? errors.map(({ path }: { path: string }) => path) : [];
  expect.soft({ what, status, paths }).toEqual({ what, status: 422, paths: expect.arrayContaining([field]) });
}
