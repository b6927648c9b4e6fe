import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import pg from "pg";
import { z } from "zod";
import { PIXEL } from "./api-document";
import { formWith, post } from "./posted-form";
import { type Answer, type Ask, send } from "./raw-http";

export const PASSWORD = "violet kettle by the harbour 42";

export type Person = {
  id: string;
  email: string;
  token: string;
  /** The slug of the person's own workspace. */
  slug: string;
  /** The Cookie header of a browser in which they are signed in. */
  cookie: string;
};

/** Ana owns Home, Ben only views it; Eve lives elsewhere. `routine` and the rest are Ana's, in Home. */
export type World = {
  ana: Person;
  ben: Person;
  eve: Person;
  home: string;
  routine: string;
  session: string;
  token: string;
  share: string;
  /** Ids of more of her records there, by the nouns of their paths. */
  records: Record<string, string>;
};

/** The environment in which scripts/e2e-server.ts has started the first app. */
export function appEnvironment(): Record<string, string> {
  const file = join(process.env.ROTA_DATA || ".rota", `e2e-${process.env.E2E_PORT}.json`);
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")));
}

export const test = base.extend<{ origin: string; secondOrigin: string }, { world: World }>({
  origin: async ({ baseURL }, use) => use(baseURL ?? ""),
  secondOrigin: async ({ baseURL }, use) => {
    const url = new URL(baseURL ?? "");
    await use(`http://${url.hostname}:${Number(url.port) + 1}`);
  },
  world: [
    async ({ browserName: _ }, use) => use(await makeWorld(`http://localhost:${process.env.E2E_PORT}`)),
    { scope: "worker" },
  ],
});

async function makeWorld(origin: string): Promise<World> {
  const [ana, ben, eve] = await Promise.all(["Ana", "Ben", "Eve"].map((name) => newPerson(origin, name)));
  if (!ana || !ben || !eve) throw new Error("somebody is missing");
  await letView(ana.slug, ben);
  const routines = `/api/v1/workspaces/${ana.slug}/routines`;
  const routine = await made(call(origin, ana, routines, { json: { name: "Ana's secret week" } }));
  const session = await made(
    call(origin, ana, `${routines}/${routine}/sessions`, {
      json: { title: "Ana's secret lesson", weekday: "MO", start: "08:00", minutes: 60 },
    }),
  );
  const { json } = await call(origin, ana, `${routines}/${routine}/share`, { method: "PUT" });
  const [token] = z
    .array(z.object({ id: z.string() }))
    .parse((await call(origin, ana, "/api/v1/tokens")).json.items);
  const records = await recordsOf(origin, ana);
  const share = String(json.url);
  return { ana, ben, eve, home: ana.slug, routine, session, token: token?.id ?? "", share, records };
}

/** One of each noun, made by the least of what it takes. */
async function recordsOf(origin: string, ana: Person): Promise<Record<string, string>> {
  const home = `/api/v1/workspaces/${ana.slug}`;
  const make = (noun: string, json: object) => made(call(origin, ana, `${home}/${noun}`, { json }));
  const weekly = { kind: "weekly", every: 1, days: ["MO"] };
  const price = { amount: 129, currency: "EUR" };
  const themes = await make("themes", { name: "Ana's secret theme" });
  const habits = await make("habits", {
    title: "Ana's secret habit",
    themeId: themes,
    schedule: weekly,
    startsOn: "2026-01-05",
  });
  await call(origin, ana, `${home}/habits/${habits}/entries/2026-03-23`, {
    method: "PUT",
    json: { status: "done" },
  });
  const products = await make("products", {
    name: "Ana's secret tea",
    category: "Drinks",
    unit: "box",
    price,
  });
  const photo = { method: "PUT", body: PIXEL, headers: { "content-type": "image/png" } };
  await call(origin, ana, `${home}/products/${products}/photo`, photo);
  const lines = [{ productId: products, quantity: 1 }];
  const { items } = (await call(origin, ana, `${home}/members`)).json;
  const [member] = z.array(z.object({ id: z.string() })).parse(items);
  return {
    themes,
    habits,
    pauses: await make("pauses", { from: "2027-08-01" }),
    tasks: await make("tasks", { title: "Ana's secret task" }),
    products,
    orders: await make("orders", { lines }),
    repeat: await make("orders/repeat", { lines, schedule: weekly, startsOn: "2027-01-04" }),
    members: member?.id ?? "",
    invitations: await make("invitations", {}),
    keys: await made(call(origin, ana, "/api/v1/keys", { json: { name: "Ana's secret key" } })),
  };
}

/** Signed up, with a token, and signed in in a browser. */
export async function newPerson(origin: string, name: string): Promise<Person> {
  const email = `${name.toLowerCase()}-${crypto.randomUUID()}@example.org`;
  const { json } = await send(origin, "/api/v1/register", { json: { email, password: PASSWORD, name } });
  const { token, user, workspace } = z
    .object({
      token: z.string(),
      user: z.object({ id: z.string() }),
      workspace: z.object({ slug: z.string() }),
    })
    .parse(json);
  const cookie = await signIn(origin, email);
  return { id: user.id, email, token, slug: workspace.slug, cookie };
}

/** Signs in as a browser without JavaScript does, and answers its Cookie header. */
export async function signIn(
  origin: string,
  email: string,
  cookie = "",
  password = PASSWORD,
): Promise<string> {
  return cookieOf(await postSignIn(origin, { email, password }, { cookie }));
}

export async function postSignIn(
  origin: string,
  fields: { email: string; password: string },
  headers: Record<string, string> = {},
  path = "/sign-in",
): Promise<Answer> {
  const { text } = await send(origin, path, { headers: { host: new URL(origin).host } });
  return post(origin, path, formWith(text, "password"), fields, headers);
}

export function cookieOf({ headers }: Answer): string {
  return (headers["set-cookie"] ?? []).map((line) => line.split(";")[0]).join("; ");
}

/** The API as that person. */
export function call(
  origin: string,
  { token }: Pick<Person, "token">,
  path: string,
  ask: Ask = {},
): Promise<Answer> {
  return send(origin, path, { ...ask, headers: { authorization: `Bearer ${token}`, ...ask.headers } });
}

async function made(answer: Promise<Answer>): Promise<string> {
  return z.object({ id: z.string() }).parse((await answer).json).id;
}

/** Nobody can be invited yet: the membership is written into the database. */
async function letView(slug: string, { id }: Person): Promise<void> {
  await query(
    `INSERT INTO "Member" ("workspaceId", id, "userId", role)
     SELECT id, gen_random_uuid(), $2, 'viewer' FROM "Workspace" WHERE slug = $1`,
    [slug, id],
  );
}

/** Rows of the app's database. */
export async function query(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: appEnvironment().DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
