import { randomInt } from "node:crypto";
import { expect } from "@playwright/test";
import { test } from "./own-app";
import { type Answer, send } from "./raw-http";
import { call, newPerson, PASSWORD } from "./world";

test("a stranger who forges forwarded addresses is still the one who connects", async ({
  origin,
  startApp,
}) => {
  const app = await startApp({ LIMIT_SIGN_IN_PER_ADDRESS: "3" });
  const { email } = await newPerson(origin, "Vic");
  const from = someAddress();
  const attempt = (forged: string) =>
    send(app.origin, "/api/v1/login", {
      from,
      json: { email: `${forged}@example.org`, password: "wrong" },
      headers: {
        "x-forwarded-for": forged,
        "x-real-ip": forged,
        forwarded: `for=${forged}`,
        "x-rota-address": forged,
      },
    });

  const tries = [];
  for (const forged of ["1.1.1.1", "2.2.2.2", "3.3.3.3", "4.4.4.4"]) tries.push(await attempt(forged));
  const victim = await send(app.origin, "/api/v1/login", {
    from: someAddress(),
    json: { email, password: PASSWORD },
  });

  expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
  expectToWait(tries.at(-1));
  expect(victim.status).toBe(200);
});

test("guessing tokens and signatures has its limit for each address; a right token opens all the same", async ({
  origin,
  startApp,
}) => {
  const app = await startApp({ LIMIT_BAD_TOKENS_PER_ADDRESS: "3" });
  const { token } = await newPerson(origin, "Tom");
  const from = someAddress();
  const wrong: Record<string, string>[] = [
    { authorization: `Bearer ${"x".repeat(43)}` },
    { authorization: "Bearer short" },
    { signature: "sig=:AAAA:", "signature-input": 'sig=();keyid="x"' },
  ];
  const ask = (headers: Record<string, string>, address = from) =>
    send(app.origin, "/api/v1/me", { from: address, headers });

  const tries = [];
  for (const headers of wrong) tries.push(await ask(headers));
  const more = [];
  for (const headers of wrong) more.push(await ask(headers));

  expect(tries.map(({ status }) => status)).toEqual([401, 401, 401]);
  expect(more.map(({ status }) => status)).toEqual([429, 429, 429]);
  for (const answer of more) expectToWait(answer);
  expect((await ask({})).status).toBe(401);
  expect((await ask({ authorization: `Bearer ${token}` })).status).toBe(200);
  expect((await ask(wrong[0] ?? {}, someAddress())).status).toBe(401);
});

test("sheets and imports have their limit for each person, and nobody else's", async ({
  origin,
  startApp,
}) => {
  const app = await startApp({ LIMIT_DOWNLOADS_PER_USER: "2", LIMIT_IMPORTS_PER_USER: "2" });
  const greedy = await newPerson(origin, "Greg");
  const routines = `/api/v1/workspaces/${greedy.slug}/routines`;
  const { json } = await call(origin, greedy, routines, { json: { name: "Term" } });
  const imports = {
    method: "POST",
    body: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    headers: { "content-type": "text/calendar" },
  };

  for (const [path, ask] of [
    ["timetable.pdf", {}],
    ["import", imports],
  ] as const) {
    const answers: Answer[] = [];
    for (let time = 0; time < 3; time += 1) {
      answers.push(await call(app.origin, greedy, `${routines}/${json.id}/${path}`, ask));
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expectToWait(answers.at(-1));
  }

  const modest = await newPerson(origin, "Mia");
  const own = `/api/v1/workspaces/${modest.slug}/routines`;
  const hers = (await call(origin, modest, own, { json: { name: "Term" } })).json.id;
  expect((await call(app.origin, modest, `${own}/${hers}/timetable.pdf`)).status).toBe(200);
});

test("a flood of sheets is turned away in part, and others read their week meanwhile", async ({
  startApp,
  world,
}) => {
  const app = await startApp({});
  const sheet = `/api/v1/workspaces/${world.home}/routines/${world.routine}/timetable.pdf`;
  const week = `/api/v1/workspaces/${world.eve.slug}/routines`;
  await call(app.origin, world.ana, sheet);

  const flood = Array.from({ length: 150 }, () => call(app.origin, world.ana, sheet));
  const others = await Promise.all(Array.from({ length: 10 }, () => call(app.origin, world.eve, week)));
  const answers = await Promise.all(flood);

  const refused = answers.filter(({ status }) => status === 503);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  for (const answer of refused) expectToWait(answer);
  expect(others.every(({ status }) => status === 200)).toBe(true);
  expect((await call(app.origin, world.ana, sheet)).status).toBe(200);
});

function expectToWait(answer: Answer | undefined): void {
  expect(Number(answer?.headers["retry-after"])).toBeGreaterThanOrEqual(1);
  expect(answer?.headers["content-type"]).toBe("application/problem+json");
}

/** One of this machine's own, as whom nobody else comes. */
function someAddress(): string {
  return `127.${randomInt(1, 250)}.${randomInt(250)}.${randomInt(2, 250)}`;
}
