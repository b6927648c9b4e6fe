import { expect } from "@playwright/test";
import { type Answer, send } from "./raw-http";
import { call, newPerson, query, test } from "./world";

const MEGABYTE = 1024 * 1024;

const refusals: [string, string, string, number][] = [
  ["an address that is not there", "GET", "/api/v1/nowhere", 404],
  ["an id that is none", "GET", "/api/v1/workspaces/W/routines/1%20OR%201=1", 404],
  ["a workspace that is not there", "GET", "/api/v1/workspaces/..%2f..%2fetc/routines", 404],
  ["a method that is not there", "PUT", "/api/v1/login", 405],
  ["a method that is not there on a record", "POST", "/api/v1/workspaces/W/routines/R", 405],
  ["TRACE", "TRACE", "/api/v1/me", 405],
  ["a path that is no text", "GET", "/api/v1/workspaces/%ff/routines", 400],
];

for (const [name, method, path, status] of refusals) {
  test(`${name} is a problem that tells nothing`, async ({ origin, world }) => {
    const address = path.replace("/W/", `/${world.home}/`).replace("/R", `/${world.routine}`);

    expectProblem(await call(origin, world.ana, address, { method }), status);
  });
}

test("what is not JSON, not an object, or not text is a problem", async ({ origin, world }) => {
  const routines = `/api/v1/workspaces/${world.home}/routines`;
  const type = { "content-type": "application/json" };
  const bodies: [string | Buffer, Record<string, string>, number][] = [
    ['{"name":', type, 400],
    ["\u0000", type, 400],
    [Buffer.from([0xff, 0xfe]), type, 400],
    ["[]", type, 422],
    ["null", type, 422],
    ['"name"', type, 422],
    ['{"name":"x"}', { "content-type": "text/plain" }, 415],
    ["name=x", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["<name>x</name>", { "content-type": "application/xml" }, 415],
    [`${'{"name":'.repeat(100_000)}1${"}".repeat(100_000)}`, type, 422],
    [`${"[".repeat(200_000)}${"]".repeat(200_000)}`, type, 422],
  ];

  for (const [body, headers, status] of bodies) {
    expectProblem(await call(origin, world.ana, routines, { method: "POST", body, headers }), status);
  }
});

test("odd credentials are refused, whatever they hold", async ({ origin }) => {
  const emails = ["a\u0000b@example.org", "\ud800@example.org", "' OR 1=1 --", "x".repeat(320), "{}", "*"];

  for (const email of emails) {
    const { status } = await send(origin, "/api/v1/login", { json: { email, password: "\u0000" } });
    expect.soft([401, 422], `${JSON.stringify(email)} ${status}`).toContain(status);
  }
});

for (const chunked of [false, true]) {
  test(`a body over its limit is 413 ${chunked ? "in pieces" : "at once"}, and nothing is written`, async ({
    origin,
    world,
  }) => {
    const routines = `/api/v1/workspaces/${world.home}/routines`;
    const before = (await call(origin, world.ana, `${routines}?limit=100`)).text;
    const calendar = { "content-type": "text/calendar" };
    const json = { "content-type": "application/json" };
    const asked: [string, number, Record<string, string>][] = [
      [routines, 1.1 * MEGABYTE, json],
      [routines, 20 * MEGABYTE, json],
      ["/api/v1/login", 2 * MEGABYTE, json],
      [`${routines}/${world.routine}/import`, 5.5 * MEGABYTE, calendar],
      [`${routines}/${world.routine}/import`, 20 * MEGABYTE, calendar],
    ];

    for (const [path, bytes, headers] of asked) {
      const body = Buffer.alloc(Math.round(bytes), " ");
      expectProblem(await call(origin, world.ana, path, { method: "POST", body, headers, chunked }), 413);
    }

    expect((await call(origin, world.ana, `${routines}?limit=100`)).text).toBe(before);
  });
}

test("a form's body over its limit is 413, wherever it is posted", async ({ origin, world }) => {
  const headers = {
    origin,
    cookie: world.ana.cookie,
    "next-action": "4".repeat(42),
    "content-type": "text/plain",
  };

  for (const path of ["/", "/sign-in", `/w/${world.home}/routines/new`]) {
    for (const chunked of [false, true]) {
      const answer = await send(origin, path, { body: Buffer.alloc(2 * MEGABYTE, " "), headers, chunked });
      expectProblem(answer, 413);
    }
  }
});

test("the same POST many times at once under one key does the thing once", async ({ origin }) => {
  const person = await newPerson(origin, "Una");
  const routines = `/api/v1/workspaces/${person.slug}/routines`;
  const ask = { json: { name: "Once" }, headers: { "idempotency-key": "one-and-only" } };

  const answers = await Promise.all(Array.from({ length: 12 }, () => call(origin, person, routines, ask)));
  const again = await call(origin, person, routines, ask);
  const other = await call(origin, person, routines, { ...ask, json: { name: "Other" } });

  const made = answers.filter(({ status }) => status === 201);
  expect(made.length).toBeGreaterThan(0);
  expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
  expect(again.status).toBe(201);
  expect(new Set(made.map(({ json }) => json.id))).toEqual(new Set([again.json.id]));
  expect(other.status).toBe(409);
  expect((await call(origin, person, routines)).json.items).toHaveLength(1);
});

test("somebody else's key is not theirs, nor on another path", async ({ origin, world }) => {
  const headers = { "idempotency-key": `shared ${crypto.randomUUID()}` };
  const at = (slug: string) => `/api/v1/workspaces/${slug}/routines`;

  const hers = await call(origin, world.ana, at(world.home), { json: { name: "Mine" }, headers });
  const eves = await call(origin, world.eve, at(world.eve.slug), { json: { name: "Mine" }, headers });
  const atHome = await call(origin, world.eve, at(world.home), { json: { name: "Mine" }, headers });

  expect([hers.status, eves.status, atHome.status]).toEqual([201, 201, 404]);
  expect(eves.json.id).not.toBe(hers.json.id);
});

test("what the server did not expect is a 500 that tells nothing but its request id", async ({ origin }) => {
  const person = await newPerson(origin, "Odd");
  await query(`UPDATE "User" SET "timeZone" = 'Nowhere/Atlantis' WHERE id = $1`, [person.id]);

  const answer = await call(origin, person, "/api/v1/me");

  expectProblem(answer, 500);
  expect(Object.keys(answer.json).toSorted()).toEqual(["detail", "requestId", "status", "title", "type"]);
});

function expectProblem(answer: Answer, status: number): void {
  const { headers, json, text } = answer;
  expect.soft(answer.status, text.slice(0, 300)).toBe(status);
  expect.soft(headers["content-type"]).toBe("application/problem+json");
  expect.soft(headers["cache-control"]).toBe("no-store");
  expect.soft(json).toMatchObject({ status, requestId: headers["x-request-id"] });
  expect.soft(text).not.toMatch(/\bat \S+ \(|node_modules|[Pp]risma|\bSELECT\b|stack/);
}
