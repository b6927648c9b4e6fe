import { expect } from "@playwright/test";
import { actionId, callAction, formWith, type HtmlForm, post } from "./posted-form";
import { type Answer, send } from "./raw-http";
import { call, type Person, test, type World } from "./world";

const fields = {
  ...{ name: "Planted", color: "teal", timeZone: "Europe/Berlin", dayStart: "08:00", dayEnd: "17:00" },
  slotMinutes: "60",
};

const foreign = {
  "no origin": { origin: "" },
  "the origin null": { origin: "null" },
  "a foreign origin": { origin: "https://evil.example" },
  "a foreign origin, forwarded for its own host": {
    ...{ origin: "https://evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
    forwarded: "host=evil.example;proto=https",
  },
  "a name that begins like ours": { origin: "http://localhost.evil.example" },
  "our name on another port": { origin: "http://localhost:1" },
};

for (const [name, headers] of Object.entries(foreign)) {
  test(`an action posted with ${name} does nothing, behind a trusted proxy too`, async ({
    origin,
    secondOrigin,
    world,
  }) => {
    const { form, path } = await formOf(origin, world.ana);
    const own = { cookie: world.ana.cookie, ...headers };

    for (const site of [origin, secondOrigin]) {
      const asForm = await post(site, path, form, fields, own);
      const asScript = await callAction(site, path, actionId(form), { workspace: world.home }, fields, own);
      for (const answer of [asForm, asScript]) expectRefusal(answer);
    }

    expect(await namesOf(origin, world)).not.toContain("Planted");
  });
}

test("the same action does its work for its own page", async ({ origin, world }) => {
  const { form, path } = await formOf(origin, world.ana);
  const name = `Wanted ${crypto.randomUUID()}`;

  const answer = await post(origin, path, form, { ...fields, name }, { cookie: world.ana.cookie });
  await callAction(
    origin,
    "/",
    actionId(form),
    { workspace: world.home },
    { ...fields, name: `${name} too` },
    {
      cookie: world.ana.cookie,
    },
  );

  expect(answer.status).toBe(303);
  expect(await namesOf(origin, world)).toEqual(expect.arrayContaining([name, `${name} too`]));
});

for (const path of [
  "/",
  "/sign-in",
  "/docs",
  "/icons/mark.svg",
  "/_next/static/x.js",
  "/sw.js",
  "/api/v1/me",
]) {
  test(`an action posted to ${path} asks who calls all the same`, async ({ origin, world }) => {
    const { form } = await formOf(origin, world.ana);
    const callers = { stranger: "", viewer: world.ben.cookie, "somebody else": world.eve.cookie };

    for (const cookie of Object.values(callers)) {
      const target = { workspace: world.home };
      expectRefusal(await callAction(origin, path, actionId(form), target, fields, { cookie }));
    }

    expect(await namesOf(origin, world)).not.toContain("Planted");
  });
}

test("Eve's action does not reach Home's records by their ids, in her workspace or in Home", async ({
  origin,
  world,
}) => {
  const settings = `/w/${world.home}/routines/${world.routine}/settings`;
  const { text } = await send(origin, settings, { headers: { cookie: world.ana.cookie } });
  const targets = [world.home, world.eve.slug].map((workspace) => ({ workspace, id: world.routine }));
  const actions = {
    slotMinutes: { ...fields, version: "1" },
    to: { from: "2026-03-23" },
    archived: { archived: "true" },
  };

  for (const [field, sent] of Object.entries(actions)) {
    const id = actionId(formWith(text, field));
    for (const target of targets) {
      expectRefusal(await callAction(origin, "/", id, target, sent, { cookie: world.eve.cookie }));
    }
  }

  const { json } = await call(
    origin,
    world.ana,
    `/api/v1/workspaces/${world.home}/routines/${world.routine}`,
  );
  expect(json).toMatchObject({ name: "Ana's secret week", version: 1, archived: false });
});

test("an action does not take a workspace or an id from its fields, nor what it does not know", async ({
  origin,
  world,
}) => {
  const { form, path } = await formOf(origin, world.eve);
  const extras = { workspaceId: world.routine, id: world.routine, role: "admin", workspace: world.home };

  for (const [name, value] of Object.entries(extras)) {
    expectRefusal(await post(origin, path, form, { ...fields, [name]: value }, { cookie: world.eve.cookie }));
  }

  expect(await namesOf(origin, world)).not.toContain("Planted");
});

async function formOf(origin: string, { slug, cookie }: Person): Promise<{ form: HtmlForm; path: string }> {
  const path = `/w/${slug}/routines/new?template=blank`;
  const { text } = await send(origin, path, { headers: { cookie } });
  return { form: formWith(text, "slotMinutes"), path };
}

/** Neither done nor sent on; and what is said of it tells nothing of how the app is made. */
function expectRefusal({ status, headers, text }: Answer): void {
  expect(status === 303 || "x-action-redirect" in headers, `${status} ${text.slice(0, 200)}`).toBe(false);
  expect(text).not.toContain('"status":"done"');
  expect(text).not.toMatch(/\bat \S+ \(|node_modules|PrismaClient/);
}

async function namesOf(origin: string, { ana, home }: World): Promise<string[]> {
  const { text } = await call(origin, ana, `/api/v1/workspaces/${home}/routines?limit=100`);
  return [...text.matchAll(/"name":"([^"]*)"/g)].map(([, name = ""]) => name);
}
