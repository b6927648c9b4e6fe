import { expect } from "@playwright/test";
import { call, newPerson, type Person, test, type World } from "./world";

/** Each of these asks a hundred times. */
test.describe.configure({ timeout: 60_000 });

const session = { title: "Algebra", weekday: "MO", start: "08:00", minutes: 60 };
const routine = { name: "Term" };
const long = (length: number) => "ж".repeat(length);
const lunch = { name: "Lunch", start: "12:00", minutes: 60 };

type Bad = [what: string, sent: unknown, path: string];

const badRoutines: Bad[] = [
  ["no name", {}, "name"],
  ["a name of blanks", { name: "  \u00a0 " }, "name"],
  ["a name of 121 letters", { name: long(121) }, "name"],
  ["a NUL byte", { name: "a\u0000b" }, "name"],
  ["a line break", { name: "a\r\nSet-Cookie: x=1" }, "name"],
  ["half a surrogate pair", { name: "a\ud800b" }, "name"],
  ["a number for a name", { name: 7 }, "name"],
  ["a list for a name", { name: ["Term"] }, "name"],
  ["25:00", { ...routine, dayStart: "25:00" }, "dayStart"],
  ["24:00 as a beginning", { ...routine, dayStart: "24:00" }, "dayStart"],
  ["a day that ends before it begins", { ...routine, dayStart: "17:00", dayEnd: "08:00" }, "dayEnd"],
  ["31 February", { ...routine, startsOn: "2026-02-31" }, "startsOn"],
  ["29 February of a common year", { ...routine, endsOn: "2026-02-29" }, "endsOn"],
  ["the end before the start", { ...routine, startsOn: "2026-05-01", endsOn: "2026-04-01" }, "endsOn"],
  ["an instant for a day", { ...routine, startsOn: "2026-03-23T08:00:00Z" }, "startsOn"],
  ["the year 99999", { ...routine, startsOn: "99999-01-01" }, "startsOn"],
  ["breaks that overlap", { ...routine, breaks: [lunch, { ...lunch, start: "12:30" }] }, "breaks"],
  ["a break outside of the day", { ...routine, breaks: [{ ...lunch, start: "18:00" }] }, "breaks"],
  ["a break that leaves the day", { ...routine, breaks: [{ ...lunch, start: "16:30" }] }, "breaks"],
  ["thirteen breaks", { ...routine, breaks: Array(13).fill(lunch) }, "breaks"],
  ["a break with a field too many", { ...routine, breaks: [{ ...lunch, id: 1 }] }, "breaks.0.id"],
  ["slots of no length", { ...routine, slotMinutes: 0 }, "slotMinutes"],
  ["slots of a huge length", { ...routine, slotMinutes: 1e308 }, "slotMinutes"],
  ["half a minute", { ...routine, slotMinutes: 30.5 }, "slotMinutes"],
  ["minutes as text", { ...routine, slotMinutes: "30" }, "slotMinutes"],
  ["a zone that is none", { ...routine, timeZone: "Mars/Olympus" }, "timeZone"],
  ["a path for a zone", { ...routine, timeZone: "../../etc/passwd" }, "timeZone"],
  ["a colour that is a style", { ...routine, color: "red;background:url(//evil.example)" }, "color"],
  ["a weekday that is none", { ...routine, hiddenDays: ["XX"] }, "hiddenDays.0"],
  ["a prototype", JSON.parse('{"name":"Term","__proto__":{"role":"admin"}}'), "__proto__"],
  ["a constructor", { ...routine, constructor: { prototype: { role: "admin" } } }, "constructor"],
];

const badSessions: Bad[] = [
  ["a title of 201 letters", { ...session, title: long(201) }, "title"],
  ["0 minutes", { ...session, minutes: 0 }, "minutes"],
  ["2000 minutes", { ...session, minutes: 2000 }, "minutes"],
  ["-1 minutes", { ...session, minutes: -1 }, "minutes"],
  ["not even a number of minutes", { ...session, minutes: null }, "minutes"],
  ["more minutes than a number holds", { ...session, minutes: 2 ** 53 }, "minutes"],
  ["25:00", { ...session, start: "25:00" }, "start"],
  ["8 o'clock as one digit", { ...session, start: "8:00" }, "start"],
  ["every 0 weeks", { ...session, everyWeeks: 0 }, "everyWeeks"],
  ["every million weeks", { ...session, everyWeeks: 1e6 }, "everyWeeks"],
  ["31 February", { ...session, startsOn: "2026-02-31" }, "startsOn"],
  ["the end before the start", { ...session, startsOn: "2026-05-01", endsOn: "2026-04-01" }, "endsOn"],
  ["another routine's id", { ...session, routineId: "01980000-0000-7000-8000-000000000000" }, "routineId"],
  ["an id of its own", { ...session, id: "01980000-0000-7000-8000-000000000000" }, "id"],
  ["a NUL byte", { ...session, location: "\u0000" }, "location"],
];

/** On an existing session of Mondays at eight. */
const badOccurrences: Bad[] = [
  ["2026-03-24", { cancelled: true }, "date"],
  ["2026-02-31", { cancelled: true }, "date"],
  ["yesterday", { cancelled: true }, "date"],
  ["2026-03-23", {}, ""],
  ["2026-03-23", { cancelled: false }, "cancelled"],
  ["2026-03-23", { cancelled: true, reason: long(201) }, "reason"],
  ["2026-03-23", { movedTo: { date: "2026-02-31", start: "08:00" } }, "movedTo.date"],
  ["2026-03-23", { movedTo: { date: "2026-03-24", start: "24:00" } }, "movedTo.start"],
  ["2026-03-23", { movedTo: { date: "2026-03-24", start: "08:00", minutes: 2000 } }, "movedTo.minutes"],
];

test("a routine that is not right is refused by its field, and nothing is written", async ({
  origin,
  world,
}) => {
  const path = `${inHome(world)}/routines`;
  const before = await call(origin, world.ana, `${path}?limit=100`);

  for (const [what, json, field] of badRoutines) {
    expectInvalid(what, await call(origin, world.ana, path, { json }), field);
    const same = { ...record(json), name: record(json).name ?? null };
    const change = await call(origin, world.ana, `${path}/${world.routine}`, { method: "PATCH", json: same });
    expectInvalid(`${what}, as a change`, change, field);
  }

  expect((await call(origin, world.ana, `${path}?limit=100`)).json).toEqual(before.json);
});

test("a session that is not right is refused by its field, and nothing is written", async ({
  origin,
  world,
}) => {
  const path = `${inHome(world)}/routines/${world.routine}/sessions`;
  const one = `${inHome(world)}/sessions/${world.session}`;
  const before = await call(origin, world.ana, path);

  for (const [what, json, field] of badSessions) {
    expectInvalid(what, await call(origin, world.ana, path, { json }), field);
    const change = await call(origin, world.ana, one, { method: "PATCH", json });
    expectInvalid(`${what}, as a change`, change, field);
  }

  expect((await call(origin, world.ana, path)).json).toEqual(before.json);
});

test("a date that is none of the session's is refused, and nothing is written", async ({ origin, world }) => {
  const one = `${inHome(world)}/sessions/${world.session}`;
  const week = `${inHome(world)}/routines/${world.routine}/week?date=2026-03-23`;
  const before = await call(origin, world.ana, week);

  for (const [date, json, field] of badOccurrences) {
    const ask = { method: "PUT", json };
    expectInvalid(
      `${date} ${field}`,
      await call(origin, world.ana, `${one}/occurrences/${date}`, ask),
      field,
    );
  }

  expect((await call(origin, world.ana, week)).json).toEqual(before.json);
});

for (const name of [
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "👩‍👩‍👧‍👦 Familie 🏳️‍🌈",
  "שיעור 3 (א׳) — درس الرياضيات",
  '"quoted" \'quoted\' \\ %0d%0a {{7*7}} \'; DROP TABLE "User"; --',
  long(120),
]) {
  test(`the name ${name.slice(0, 40)} is only a name, on every page and sheet`, async ({ origin }) => {
    const person = await newPerson(origin, "Odd");
    const path = `/api/v1/workspaces/${person.slug}/routines`;
    const { json, status } = await call(origin, person, path, { json: { name } });
    await call(origin, person, `${path}/${json.id}/sessions`, { json: { ...session, title: long(200) } });

    expect([status, json.name]).toEqual([201, name.normalize("NFC")]);
    for (const page of pagesOf(person, String(json.id))) {
      const { text, status } = await call(origin, person, page, { headers: { cookie: person.cookie } });
      expect(status, page).toBe(200);
      expect(text).not.toMatch(/<script>alert|<img src=x/);
    }
    for (const sheet of ["pdf", "png", "ics"]) {
      const { status, raw } = await call(origin, person, `${path}/${json.id}/timetable.${sheet}`);
      expect(status, sheet).toBe(200);
      expect(raw.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    }
  });
}

test("what is no calendar is told so, and an empty one brings nothing", async ({ origin, world }) => {
  const path = `${inHome(world)}/routines/${world.routine}`;
  const before = await call(origin, world.ana, `${path}/sessions`);
  const headers = { "content-type": "text/calendar" };
  const files = ["", "\u0089PNG\r\n\u001a\n", "<html></html>", "BEGIN:VEVENT\r\nEND:VEVENT"];

  for (const body of files) {
    const { status, text } = await call(origin, world.ana, `${path}/import`, {
      method: "POST",
      body,
      headers,
    });
    expect.soft(status, `${JSON.stringify(body)} ${text}`).toBe(422);
  }

  expect((await call(origin, world.ana, `${path}/sessions`)).json).toEqual(before.json);
});

test("a query that is not right is refused by its field", async ({ origin, world }) => {
  const path = `${inHome(world)}/routines`;
  const bad: [string, string][] = [
    [`${path}?limit=0`, "limit"],
    [`${path}?limit=101`, "limit"],
    [`${path}?limit=NaN`, "limit"],
    [`${path}?cursor=%00`, "cursor"],
    [`${path}?cursor=${Buffer.from("' OR 1=1").toString("base64url")}`, "cursor"],
    [`${path}/${world.routine}/week?date=2026-02-31`, "date"],
    [`${path}/${world.routine}/week?date=2026-03-23&date[]=x`, "date[]"],
    [`${path}/${world.routine}/timetable.pdf?paper=a0`, "paper"],
    [`${path}/${world.routine}/timetable.pdf?week=0000-00-00`, "week"],
  ];

  for (const [address, field] of bad) expectInvalid(address, await call(origin, world.ana, address), field);
});

function pagesOf({ slug }: Person, id: string): string[] {
  return [`/w/${slug}/routines`, `/w/${slug}/routines/${id}`, `/w/${slug}/routines/${id}/settings`];
}

function expectInvalid(what: string, answer: Awaited<ReturnType<typeof call>>, field: string): void {
  const { status, json, text } = answer;
  expect.soft(status, `${what}: ${text}`).toBe(422);
  const paths = Array.isArray(json.errors) ? json.errors.map((error) => String(record(error).path)) : [];
  const isNamed = paths.some((path) => path === field || path.startsWith(`${field}.`));
  expect.soft(isNamed, `${what}: ${field} among ${paths.join(", ")}`).toBe(true);
}

function inHome({ home }: World): string {
  return `/api/v1/workspaces/${home}`;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
