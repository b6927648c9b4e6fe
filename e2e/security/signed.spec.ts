import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect } from "@playwright/test";
import { digestOf } from "@/lib/testing/signer";
import { test } from "./own-app";
import { send } from "./raw-http";
import { ask, expectRefused, keyOf, signed } from "./signed-request";
import { call, newPerson } from "./world";

test("a script that signs reads, writes, changes and deletes as its person", async ({ origin }) => {
  const person = await newPerson(origin, "Sig");
  const key = await keyOf(origin, person);
  const routines = `/api/v1/workspaces/${person.slug}/routines`;

  const made = await ask(origin, key, routines, { json: { name: "Term" } });
  const one = `${routines}/${made.json.id}`;
  const changed = await ask(origin, key, one, { method: "PATCH", json: { name: "Terms" } });
  const list = await ask(origin, key, `${routines}?limit=5`);
  const imported = await ask(origin, key, `${one}/import?preview=true`, {
    body: calendar,
    headers: { "content-type": "text/calendar" },
  });
  const gone = await ask(origin, key, one, { method: "DELETE" });

  expect([made.status, changed.status, list.status, imported.status, gone.status]).toEqual([
    201, 200, 200, 200, 204,
  ]);
  expect(list.json.items).toMatchObject([{ name: "Terms" }]);
  const { items } = (await call(origin, person, "/api/v1/keys")).json;
  expect(items).toMatchObject([{ id: key.id, name: "Till", lastUsedAt: expect.any(String) }]);
  expect(JSON.stringify(items)).not.toContain(key.secret);
});

test("a CSV is signed as it is, byte for byte", async ({ origin }) => {
  const person = await newPerson(origin, "Csv");
  const key = await keyOf(origin, person);
  const products = `/api/v1/workspaces/${person.slug}/products.csv`;
  const exported = await ask(origin, key, products);
  const body = `\ufeff${exported.text.split(/\r?\n/)[0]}\r\n`;
  const headers = { "content-type": "text/csv" };

  const taken = await ask(origin, key, products, { body, headers });
  const altered = await send(origin, products, {
    ...signed(origin, key, products, { body, headers }),
    body: body.replace("\ufeff", ""),
  });

  expect(exported.status).toBe(200);
  expect(taken.status, taken.text).toBe(200);
  expectRefused(altered, /Content-Digest/);
});

test("the target may be signed in its parts, and a body by SHA-512", async ({ origin }) => {
  const person = await newPerson(origin, "Part");
  const key = await keyOf(origin, person);
  const themes = `/api/v1/workspaces/${person.slug}/themes`;
  const parts = ["@method", "@authority", "@path", "@query"];
  const json = { name: "Blue" };

  const list = await ask(origin, key, `${themes}?limit=1`, { covered: parts });
  const made = await ask(origin, key, themes, {
    json,
    headers: { "content-digest": digestOf(JSON.stringify(json), "sha-512") },
    covered: [...parts, "content-digest"],
  });

  expect([list.status, made.status]).toEqual([200, 201]);
});

test("an odd path or query is signed as it was sent", async ({ origin }) => {
  const person = await newPerson(origin, "Odd");
  const key = await keyOf(origin, person);
  const tasks = `/api/v1/workspaces/${person.slug}/tasks`;

  for (const query of [
    "?q=a%20b",
    "?q=a+b",
    "?q=%C3%A9%2F%26",
    "?q=%c3%a9",
    "?limit=1&q=",
    "?q=1&limit=2",
    "?q='~!",
  ]) {
    const { status, text } = await ask(origin, key, `${tasks}${query}`);
    expect.soft(status, `${query}: ${text}`).toBe(200);
  }
  expect((await ask(origin, key, `/api/v1/workspaces/%6Eowhere/tasks`)).status).toBe(404);
});

test("a key for reading changes nothing, but can end itself", async ({ origin }) => {
  const person = await newPerson(origin, "Tess");
  const reader = await keyOf(origin, person, { scopes: ["read"] });
  const themes = `/api/v1/workspaces/${person.slug}/themes`;

  expect((await ask(origin, reader, themes)).status).toBe(200);
  for (const [path, json] of [
    [themes, { name: "Blue" }],
    ["/api/v1/keys", { name: "More" }],
    ["/api/v1/tokens", { name: "More" }],
    ["/api/v1/workspaces", { name: "Shop" }],
  ] as const) {
    expect.soft((await ask(origin, reader, path, { json })).status, path).toBe(403);
  }
  expect((await ask(origin, reader, "/api/v1/logout", { method: "POST" })).status).toBe(204);
  expectRefused(await ask(origin, reader, themes), /opens nothing/);
});

test("a key for one workspace opens no other, and nothing of the account; Eve's opens nothing of Home", async ({
  origin,
  world,
}) => {
  const person = await newPerson(origin, "Theo");
  const club = (await call(origin, person, "/api/v1/workspaces", { json: { name: "Club" } })).json;
  const confined = await keyOf(origin, person, { workspaceIds: [club.id] });
  const eves = await keyOf(origin, world.eve);
  const tasksOf = (slug: unknown) => `/api/v1/workspaces/${slug}/tasks`;
  const json = { title: "Sweep" };

  expect((await ask(origin, confined, tasksOf(club.slug), { json })).status).toBe(201);
  expect((await ask(origin, confined, tasksOf(person.slug))).status).toBe(404);
  expect((await ask(origin, confined, "/api/v1/keys", { json: { name: "All" } })).status).toBe(403);
  expect((await ask(origin, eves, tasksOf(world.home))).status).toBe(404);
  expect((await ask(origin, eves, tasksOf(world.home), { json })).status).toBe(404);
  const hers = `/api/v1/workspaces/${world.eve.slug}/routines/${world.routine}`;
  expect((await ask(origin, eves, hers)).status).toBe(404);
});

test("an idempotency key does a signed thing once, each try signed anew", async ({ origin }) => {
  const person = await newPerson(origin, "Idem");
  const key = await keyOf(origin, person);
  const tasks = `/api/v1/workspaces/${person.slug}/tasks`;
  const headers = { "idempotency-key": "till 3, receipt 17" };
  const asking = (title: string) => ask(origin, key, tasks, { json: { title }, headers });

  const first = await asking("Count the till");
  const again = await asking("Count the till");
  const other = await asking("Lock the door");

  expect([first.status, again.status, other.status]).toEqual([201, 201, 409]);
  expect(again.json.id).toBe(first.json.id);
  expect((await call(origin, person, tasks)).json.items).toHaveLength(1);
});

test("where the app knows its address that is what is signed, whatever stands in between", async ({
  origin,
  startApp,
}) => {
  const site = "https://rota.example";
  const [app, proxied] = [
    await startApp({ APP_URL: site, LOG_LEVEL: "info" }),
    await startApp({ TRUSTED_PROXIES: "loopback" }),
  ];
  const key = await keyOf(origin, await newPerson(origin, "Prox"));
  const me = "/api/v1/me";
  const through = (to: string, from: string, headers: Record<string, string>) => {
    const request = signed(from, key, me);
    return send(to, me, { ...request, headers: { ...request.headers, ...headers } });
  };
  const forwarded = { "x-forwarded-proto": "https", "x-forwarded-host": "rota.example" };

  expect((await through(app.origin, site, {})).status).toBe(200);
  expect((await through(app.origin, site, { host: "evil.example" })).status).toBe(200);
  expectRefused(await through(app.origin, app.origin, {}), /does not match/);
  const refused = await through(app.origin, "https://evil.example", { host: "evil.example", ...forwarded });
  expectRefused(refused, /does not match/);

  const host = { host: "rota.example" };
  expect((await through(proxied.origin, site, { ...host, "x-forwarded-proto": "https" })).status).toBe(200);
  expectRefused(await through(origin, site, { ...host, ...forwarded }), /does not match/);

  await expect.poll(() => app.log()).toContain(String(refused.json.requestId));
  expect(app.log()).toContain('"reason":"signatureWrong"');
  for (const secret of [key.secret, "sig=:"]) expect(app.log()).not.toContain(secret);
});

test("the documentation's example works as it stands", async ({ origin }) => {
  const person = await newPerson(origin, "Docs");
  const key = await keyOf(origin, person);
  const { text } = await send(origin, "/docs");
  const section = text.slice(text.indexOf('id="signing"'));
  const code = section.slice(section.indexOf("<pre"), section.indexOf("</pre>")).replace(/^<pre[^>]*>/, "");
  const script = code
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

  const env = {
    ...process.env,
    FORCE_COLOR: "0",
    ...{ ROTA_URL: origin, ROTA_WORKSPACE: person.slug, ROTA_KEY_ID: key.id, ROTA_SECRET: key.secret },
  };
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { env });

  expect(stdout).toMatch(/^201 /);
  const { items } = (await call(origin, person, `/api/v1/workspaces/${person.slug}/tasks`)).json;
  expect(items).toMatchObject([{ title: "Water the fern" }]);
});

const calendar = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "BEGIN:VEVENT",
  "UID:a@example.org",
  "DTSTART:20260323T080000",
  "DTEND:20260323T090000",
  "RRULE:FREQ=WEEKLY;COUNT=4",
  "SUMMARY:Größe & 算",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");
