import { expect } from "@playwright/test";
import { type Answer, send } from "./raw-http";
import { addressesIn, downloadsIn, pagesIn } from "./site-map";
import { call, newPerson, test } from "./world";

const strangers = ["/", "/sign-in", "/register", "/docs", "/offline", "/nowhere", "/w/nobody/routines"];

test("every page has a policy whose nonce was never used before, and no script runs without it", async ({
  origin,
  world,
}) => {
  const nonces = new Set<string>();
  const pages = [...strangers, "/account", ...pagesIn(world, world.home), world.share];

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
  const files = downloadsIn(world, world.home);

  for (const path of [...strangers, ...pagesIn(world, world.home), ...others, ...files, world.share]) {
    const { headers, raw } = await get(origin, path, world.ana.cookie);

    expect.soft(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect.soft(headers["x-content-type-options"], path).toBe("nosniff");
    expect.soft(headers["referrer-policy"], path).toBe("same-origin");
    expect.soft(headers["x-request-id"], path).toBeTruthy();
    expect.soft(raw.join("\n"), path).not.toMatch(/x-powered-by|next\.js|^server$|access-control/im);
  }
});

test("what is somebody's own is never stored on the way", async ({ origin, world }) => {
  for (const path of [
    "/account",
    "/",
    ...pagesIn(world, world.home),
    ...downloadsIn(world, world.home),
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

test.describe("what stands in app/w", () => {
  test.describe.configure({ timeout: 120_000 });

  test("is opened by Ana, all of it: else nothing would follow from what others do not see", async ({
    origin,
    world,
  }) => {
    const addresses = addressesIn(world, world.home).filter(({ method }) => method === "GET");
    expect(addresses.length).toBeGreaterThan(50);

    for (const { path } of addresses) {
      const { status, headers } = await get(origin, path, world.ana.cookie);
      const onward = status === 307 && headers.location?.startsWith(`/w/${world.home}/`);
      expect.soft(onward ? 200 : status, path).toBe(200);
    }
  });

  for (const [name, headers] of asked) {
    test(`tells Eve and strangers nothing of Home by ${name}, by its ids in her own workspace neither`, async ({
      origin,
      world,
    }) => {
      const inHome = addressesIn(world, world.home);
      const inHers = addressesIn(world, world.eve.slug).filter(({ ofRecord }) => ofRecord);

      for (const { path } of [...inHome, ...inHers].filter(({ method }) => method === "GET")) {
        for (const cookie of [world.eve.cookie, ""]) {
          const answer = await followed(origin, path, { ...headers, cookie });
          expect.soft(answer.text, path).not.toMatch(/Ana(&#x27;|'|\\u0027)s secret/);
          expect.soft(answer.headers["content-type"] ?? "", path).not.toMatch(/pdf|image|calendar|csv/);
          if ("rsc" in headers || path === `/w/${world.home}`) continue;
          if (cookie) expect.soft(answer.status, path).toBe(404);
          else expect.soft(answer.headers.location, path).toMatch(/^\/sign-in\?next=/);
        }
      }
      const own = await followed(origin, `/w/${world.home}/routines/${world.routine}`, {
        ...headers,
        cookie: world.ana.cookie,
      });
      expect(own.status).toBe(200);
    });
  }

  test("takes no form of Eve, a stranger or another site", async ({ origin, world }) => {
    const posts = addressesIn(world, world.home).filter(({ method }) => method !== "GET");
    expect(posts.length).toBeGreaterThan(0);

    for (const { path, method } of posts) {
      const form = { "content-type": "application/x-www-form-urlencoded" };
      const ask = (from: string, cookie: string) =>
        send(origin, path, { method, body: "ids=x", headers: { ...form, origin: from, cookie } });

      expect.soft((await ask(origin, world.eve.cookie)).status, path).toBe(404);
      expect.soft((await ask(origin, "")).headers.location, path).toMatch(/^\/sign-in\?next=/);
      expect.soft((await ask("https://evil.example", world.ana.cookie)).status, path).toBe(403);
    }
  });
});

test("a page of somebody else's and one that is not there answer alike", async ({ origin, world }) => {
  const there = await get(origin, `/w/${world.home}/routines`, world.eve.cookie);
  const nowhere = await get(origin, "/w/there-is-no-such-place/routines", world.eve.cookie);

  expect([there.status, nowhere.status]).toEqual([404, 404]);
});

test("a viewer sees the week, and gets no page that writes", async ({ origin, world }) => {
  const routine = `/w/${world.home}/routines/${world.routine}`;
  const writing = pagesIn(world, world.home).filter((path) =>
    /\/(new|settings|edit|move|import|table)$/.test(path),
  );

  expect((await get(origin, routine, world.ben.cookie)).text).toContain("secret lesson");
  expect(writing.length).toBeGreaterThan(10);
  for (const path of writing) {
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

function get(origin: string, path: string, cookie = ""): Promise<Answer> {
  return send(origin, path, { headers: { cookie } });
}

/** Next sends an RSC request on to the address that its own script would have asked. */
async function followed(origin: string, path: string, headers: Record<string, string>): Promise<Answer> {
  const answer = await send(origin, path, { headers });
  const { location = "" } = answer.headers;
  return location.includes("_rsc") ? send(origin, location, { headers }) : answer;
}
