import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { digestOf } from "@/lib/testing/signer";
import { type Ask, send } from "./raw-http";
import { ask, expectRefused, keyOf, type Signed, signed } from "./signed-request";
import { call, newPerson, query, test } from "./world";

const later = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

test("a stale one, one out of the future, and one that is over by its own word are refused", async ({
  origin,
}) => {
  const key = await keyOf(origin, await newPerson(origin, "Old"));
  const asked: Signed[] = [
    { created: later(-310) },
    { created: later(90) },
    { more: `;expires=${later(-1)}` },
  ];

  for (const one of asked) expectRefused(await ask(origin, key, "/api/v1/me", one), /five minutes/);

  expect((await ask(origin, key, "/api/v1/me", { created: later(-280) })).status).toBe(200);
});

test("a request that comes again is refused, by every process", async ({ origin, secondOrigin }) => {
  const person = await newPerson(origin, "Rep");
  const key = await keyOf(origin, person);
  const themes = `/api/v1/workspaces/${person.slug}/themes`;
  const request = signed(origin, key, themes, { json: { name: "Once" } });

  const first = await send(origin, themes, request);
  const second = await send(origin, themes, request);
  const elsewhere = await send(secondOrigin, themes, {
    ...request,
    headers: { ...request.headers, host: new URL(origin).host },
  });

  expect(first.status).toBe(201);
  for (const again of [second, elsewhere]) expectRefused(again, /came before/);
  expect((await call(origin, person, themes)).json.items).toHaveLength(1);
});

test("of the same request many times at the same moment one wins, in whichever process", async ({
  origin,
  secondOrigin,
}) => {
  const person = await newPerson(origin, "Race");
  const key = await keyOf(origin, person);
  const tasks = `/api/v1/workspaces/${person.slug}/tasks`;
  const { headers, ...request } = signed(origin, key, tasks, { json: { title: "Once" } });
  const host = new URL(origin).host;

  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      send(index % 2 ? secondOrigin : origin, tasks, { ...request, headers: { ...headers, host } }),
    ),
  );

  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(9);
  expect((await call(origin, person, tasks)).json.items).toHaveLength(1);
});

test("what was altered on the way is refused, whatever it was, and does nothing", async ({ origin }) => {
  const person = await newPerson(origin, "Alt");
  const key = await keyOf(origin, person);
  const themes = `/api/v1/workspaces/${person.slug}/themes`;
  const red = await ask(origin, key, themes, { json: { name: "Red" } });
  const once = { "idempotency-key": "first" };
  const post = () => signed(origin, key, themes, { json: { name: "Blue" }, headers: once });
  const get = () => signed(origin, key, `${themes}?limit=2`);
  const withHeader = ({ headers, ...rest }: Ask, added: Record<string, string>) => ({
    ...rest,
    headers: { ...headers, ...added },
  });
  const without = ({ headers, ...rest }: Ask, name: string) => ({
    ...rest,
    headers: Object.fromEntries(Object.entries(headers ?? {}).filter(([header]) => header !== name)),
  });

  const altered: [string, Ask, RegExp][] = [
    [themes, { ...post(), body: '{"name":"Grey"}' }, /Content-Digest/],
    [themes, withHeader({ ...post(), body: "{}" }, { "content-digest": digestOf("{}") }), /does not match/],
    [themes, { ...post(), body: undefined }, /Content-Digest/],
    [themes, { ...get(), method: "POST", body: '{"name":"Grey"}' }, /does not match/],
    [`${themes}/${red.json.id}`, { ...post(), method: "PATCH" }, /does not match/],
    [`${themes}?limit=2&theme=x`, post(), /does not match/],
    [themes, without(post(), "content-digest"), /does not match/],
    [themes, without(post(), "idempotency-key"), /does not match/],
    [themes, withHeader(post(), { "idempotency-key": "second" }), /does not match/],
    [`${themes}?limit=2`, withHeader(get(), once), /covers too little/],
    [`${themes}?limit=3`, get(), /does not match/],
    [`${themes}?limit=2&_rsc=x`, get(), /does not match/],
    [`${themes}?limit=2&nxtPworkspace=home`, get(), /does not match/],
    [themes, get(), /does not match/],
    [`${themes}/${red.json.id}?limit=2`, get(), /does not match/],
    [
      `${themes}/${red.json.id}`,
      { ...signed(origin, key, `${themes}/${red.json.id}`), method: "DELETE" },
      /does not match/,
    ],
    [`${themes}?limit=2`, { ...get(), method: "HEAD" }, /^/],
    [`${themes}?limit=3`, withHeader(get(), { "x-rota-target": `${themes}?limit=2` }), /does not match/],
    [`${themes}?limit=2`, withHeader(get(), { host: "rota.example" }), /does not match/],
  ];
  for (const [path, request, words] of altered) {
    const answer = await send(origin, path, request);
    if (request.method === "HEAD") expect.soft(answer.status).toBe(401);
    else expectRefused(answer, words);
  }

  expect((await call(origin, person, themes)).json.items).toMatchObject([{ name: "Red" }]);
});

test("what covers too little, cannot be read, or comes beside a token is refused", async ({ origin }) => {
  const person = await newPerson(origin, "Few");
  const key = await keyOf(origin, person);
  const themes = `/api/v1/workspaces/${person.slug}/themes`;
  const whole = () => signed(origin, key, themes);
  const json = { name: "Blue" };

  const few = [
    await ask(origin, key, themes, { json, covered: ["@method", "@target-uri"] }),
    await ask(origin, key, themes, { json, covered: ["@method", "content-digest"] }),
    await ask(origin, key, themes, { covered: ["@target-uri"] }),
  ];
  const unreadable = [
    await send(origin, themes, {
      headers: { "signature-input": whole().headers?.["signature-input"] ?? "" },
    }),
    await send(origin, themes, { headers: { signature: whole().headers?.signature ?? "" } }),
    await send(origin, themes, { headers: { signature: '"', "signature-input": "(((" } }),
    await ask(origin, key, themes, { more: ';alg="none"' }),
  ];
  const both = await call(origin, person, themes, whole());

  for (const answer of few) expectRefused(answer, /covers too little/);
  for (const answer of unreadable) expectRefused(answer, /cannot be read/);
  expectRefused(both, /not both/);
});

test("a key that is unknown, another's secret, one that was revoked or is over opens nothing", async ({
  origin,
}) => {
  const person = await newPerson(origin, "Rev");
  const eve = await newPerson(origin, "Eve");
  const [key, eves] = [await keyOf(origin, person), await keyOf(origin, eve)];
  const over = await keyOf(origin, person, { expiresAt: "2200-01-01T00:00:00Z" });
  await query(`UPDATE "SigningKey" SET "expiresAt" = now() WHERE id = $1`, [over.id]);
  const revoked = await keyOf(origin, person);

  expect((await ask(origin, revoked, "/api/v1/me")).status).toBe(200);
  const revocation = await ask(origin, revoked, `/api/v1/keys/${revoked.id}`, { method: "DELETE" });
  expect(revocation.status).toBe(204);

  const dead = [
    revoked,
    over,
    { ...key, secret: eves.secret },
    { ...key, id: eves.id },
    { ...key, id: randomUUID() },
    { ...key, id: "x" },
  ];
  for (const one of dead) expectRefused(await ask(origin, one, "/api/v1/me"), /does not match/);
  expect((await ask(origin, eves, `/api/v1/keys/${key.id}`, { method: "DELETE" })).status).toBe(404);
  expect((await ask(origin, key, "/api/v1/me")).status).toBe(200);
});
