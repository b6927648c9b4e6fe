import { expect } from "@playwright/test";
import { type Answer, send } from "./raw-http";
import { call, newPerson, test, type World } from "./world";

const strangers = ["/", "/sign-in", "/register", "/docs", "/offline", "/nowhere", "/w/nobody/routines"];

test("every page has a policy whose nonce was never used before, and no script runs without it", async ({
  origin,
  world,
}) => {
  const nonces = new Set<string>();
  const pages = [...strangers, "/account", ...homePages(world), world.share];

  for (const path of pages) {
    for (let time = 0; time < 2; time += 1) {
      const { headers, text } = await get(origin, path, world.ana.cookie);
      const policy = String(headers["content-security-policy"]);
      const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
      const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1] ?? "";

      expect.soft(policy, path).toMatch(/frame-ancestors 'none'.*|object-src 'none'/);
      expect.soft(scripts, path).not.toMatch(/unsafe-|\bdata:|\*|https?:/);
      expect.soft(nonce.length, path).toBeGreaterThanOrEqual(22);
      expect.soft(nonces.has(nonce), `${path} used a nonce again`).toBe(false);
      nonces.add(nonce);
      for (const [tag] of text.matchAll(/<script\b[^>]*>/g))
        expect.soft(tag, path).toContain(`nonce="${nonce}"`);
      expect.soft(text, path).not.toMatch(/\son\w+="/);
    }
  }
});

test("every answer may not be framed or sniffed, keeps its address, and does not say what runs", async ({
  origin,
  world,
}) => {
  const week = `/api/v1/workspaces/${world.home}/routines/${world.routine}/week`;
  const others = [week, "/api/v1/nowhere", "/api/health/live", "/manifest.webmanifest", "/icons/mark.svg"];
  const sheets = ["pdf", "png", "ics"].map(
    (kind) => `/w/${world.home}/routines/${world.routine}/timetable.${kind}`,
  );

  for (const path of [...strangers, ...homePages(world), ...others, ...sheets, world.share]) {
    const { headers, raw } = await get(origin, path, world.ana.cookie);

    expect.soft(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect.soft(headers["x-content-type-options"], path).toBe("nosniff");
    expect.soft(headers["referrer-policy"], path).toBe("same-origin");
    expect.soft(headers["x-request-id"], path).toBeTruthy();
    expect.soft(raw.join("\n"), path).not.toMatch(/x-powered-by|next\.js|^server$|access-control/im);
  }
});

test("what is somebody's own is never stored on the way", async ({ origin, world }) => {
  const sheets = ["pdf", "png", "ics"].map(
    (kind) => `/w/${world.home}/routines/${world.routine}/timetable.${kind}`,
  );

  for (const path of [
    "/account",
    "/",
    ...homePages(world),
    ...sheets,
    world.share,
    `${world.share}/timetable.ics`,
  ]) {
    const { headers } = await get(origin, path, world.ana.cookie);

    expect.soft(headers["cache-control"], path).toContain("no-store");
  }
});

const asked: [string, Record<string, string>][] = [
  ["a page", {}],
  ["an RSC request", { rsc: "1" }],
  ["a prefetch", { rsc: "1", "next-router-prefetch": "1" }],
  ["a runtime prefetch", { rsc: "1", "next-router-prefetch": "2" }],
  [
    "a prefetch of the tree",
    { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  ],
  [
    "a prefetch of the page's segment",
    {
      ...{ rsc: "1", "next-router-prefetch": "1" },
      "next-router-segment-prefetch": "/w/$d$workspace/routines/$d$routine/__PAGE__",
    },
  ],
];

for (const [name, headers] of asked) {
  test(`${name} of Home tells Eve and strangers nothing of it`, async ({ origin, world }) => {
    const kinds = ["pdf", "png", "ics"].map((kind) => `/timetable.${kind}`);
    const inHome = homePages(world);
    const inHers = ["", "/settings", "/import", ...kinds].map(
      (part) => `/w/${world.eve.slug}/routines/${world.routine}${part}`,
    );

    for (const path of [
      ...inHome,
      ...kinds.map((kind) => `/w/${world.home}/routines/${world.routine}${kind}`),
      ...inHers,
    ]) {
      for (const cookie of [world.eve.cookie, ""]) {
        const answer = await followed(origin, path, { ...headers, cookie });
        expect.soft(answer.text, path).not.toMatch(/Ana(&#x27;|'|\\u0027)s secret/);
        expect.soft(answer.headers["content-type"] ?? "", path).not.toMatch(/pdf|png|calendar/);
      }
    }
    const own = await followed(origin, `/w/${world.home}/routines/${world.routine}`, {
      ...headers,
      cookie: world.ana.cookie,
    });
    expect(own.status).toBe(200);
  });
}

test("a page of somebody else's and one that is not there answer alike", async ({ origin, world }) => {
  const there = await get(origin, `/w/${world.home}/routines`, world.eve.cookie);
  const nowhere = await get(origin, "/w/there-is-no-such-place/routines", world.eve.cookie);

  expect([there.status, nowhere.status]).toEqual([404, 404]);
});

test("a viewer sees the week, and gets no page that writes", async ({ origin, world }) => {
  const routine = `/w/${world.home}/routines/${world.routine}`;

  expect((await get(origin, routine, world.ben.cookie)).text).toContain("secret lesson");
  for (const path of [`/w/${world.home}/routines/new`, `${routine}/settings`]) {
    expect.soft((await get(origin, path, world.ben.cookie)).status, path).toBe(404);
  }
});

test("a revoked share link is dead, as page and as feed, and its token opens nothing else", async ({
  origin,
}) => {
  const person = await newPerson(origin, "Sam");
  const routines = `/api/v1/workspaces/${person.slug}/routines`;
  const { json: routine } = await call(origin, person, routines, { json: { name: "Shared" } });
  const share = `${routines}/${routine.id}/share`;
  const { json: link } = await call(origin, person, share, { method: "PUT" });
  const url = String(link.url);
  const asKey = { token: url.replace("/s/", "") };
  const before = await send(origin, url);

  await call(origin, person, share, { method: "DELETE" });

  expect(before.status).toBe(200);
  expect(before.headers["x-robots-tag"]).toContain("noindex");
  expect((await send(origin, url)).status).toBe(404);
  expect((await send(origin, `${url}/timetable.ics`)).status).toBe(404);
  expect((await call(origin, asKey, "/api/v1/me")).status).toBe(401);
  const { json: next } = await call(origin, person, share, { method: "PUT" });
  expect(next.url).not.toBe(url);
});

test("sources, maps and the repository are not handed out", async ({ origin }) => {
  const { text } = await send(origin, "/sign-in");
  const scripts = [
    ...new Set([...text.matchAll(/\/_next\/static\/[^"\\]+\.(?:js|css)/g)].map(([path]) => path)),
  ];
  const hidden = [
    ...[
      "/.git/HEAD",
      "/.git/config",
      "/.env",
      "/.rota/secrets.json",
      "/package.json",
      "/prisma/schema.prisma",
    ],
    ...[
      "/server.js",
      "/.next/BUILD_ID",
      "/_next/../server.js",
      "/..%2fpackage.json",
      "/icons/..%2f..%2fpackage.json",
    ],
  ];

  expect(scripts.length).toBeGreaterThan(3);
  for (const path of scripts) {
    expect.soft((await send(origin, path)).text, path).not.toContain("sourceMappingURL");
    expect.soft((await send(origin, `${path}.map`)).status, path).toBe(404);
  }
  for (const path of hidden) expect.soft((await send(origin, path)).status, path).toBe(404);
});

test("the service worker is there after a form was posted, and keeps nobody's pages", async ({ origin }) => {
  await newPerson(origin, "Wes");

  const worker = await send(origin, "/sw.js");

  expect(worker.status).toBe(200);
  expect(worker.text).not.toMatch(/"url":"\/(w|account|s|api)\//);
});

function homePages({ home, routine }: World): string[] {
  const one = `/w/${home}/routines/${routine}`;
  return [`/w/${home}/routines`, `/w/${home}/routines/new`, one, `${one}/settings`, `${one}?week=2026-03-23`];
}

function get(origin: string, path: string, cookie = ""): Promise<Answer> {
  return send(origin, path, { headers: { cookie } });
}

/** Next sends an RSC request on to the address that its own script would have asked. */
async function followed(origin: string, path: string, headers: Record<string, string>): Promise<Answer> {
  const answer = await send(origin, path, { headers });
  const { location = "" } = answer.headers;
  return location.includes("_rsc") ? send(origin, location, { headers }) : answer;
}
