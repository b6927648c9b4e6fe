import { expect } from "@playwright/test";
import { policy } from "@/lib/auth/policy";
import { addressOf, askOf, type Operation, readOperations } from "./api-document";
import { type Answer, send } from "./raw-http";
import { call, newPerson, test, type World } from "./world";

// Every operation that the API's own documentation names, so that a new one is tried without a word here.
test.describe.configure({ timeout: 60_000 });

test("no operation answers a stranger, a dead token, or a cookie", async ({ origin, world }) => {
  for (const operation of await guarded(origin)) {
    const address = addressOf(operation, world, world.home);
    const keys: Record<string, string>[] = [
      {},
      { authorization: "Bearer " },
      { authorization: `Bearer ${"x".repeat(43)}` },
      { authorization: `Basic ${Buffer.from(`${world.ana.email}:x`).toString("base64")}` },
      { cookie: world.ana.cookie },
    ];

    for (const headers of keys) {
      const answer = await send(origin, address, askWith(operation, headers));
      expectProblem(operation, answer, 401);
    }
  }
});

test("for Eve, Home is not there, whatever she does in it", async ({ origin, world }) => {
  const before = await homeOf(origin, world);

  for (const operation of await inWorkspace(origin)) {
    const answer = await call(origin, world.eve, addressOf(operation, world, world.home), askOf(operation));
    expectProblem(operation, answer, 404);
  }

  expect(await homeOf(origin, world)).toEqual(before);
});

test("for Eve, Home's records are not in her own workspace, by any of their ids", async ({
  origin,
  world,
}) => {
  const before = await homeOf(origin, world);

  for (const operation of await guarded(origin)) {
    if (!operation.path.includes("{id}")) continue;
    const address = addressOf(operation, world, world.eve.slug);
    expectProblem(operation, await call(origin, world.eve, address, askOf(operation)), 404);
  }

  expect(await homeOf(origin, world)).toEqual(before);
});

test("a viewer reads everything and writes nothing", async ({ origin, world }) => {
  const before = await homeOf(origin, world);

  for (const operation of await inWorkspace(origin)) {
    const answer = await call(origin, world.ben, addressOf(operation, world, world.home), askOf(operation));
    if (operation.method === "GET" && mayView(operation)) {
      expect.soft(answer.status, operation.name).toBe(200);
    } else expectProblem(operation, answer, 403);
  }

  expect(await homeOf(origin, world)).toEqual(before);
});

test("no operation takes a field that it does not know", async ({ origin, world }) => {
  const extras = { workspaceId: world.routine, role: "admin", id: world.routine, userId: world.eve.id };

  for (const operation of await readOperations(origin)) {
    const address = addressOf(operation, world, world.home);
    const inQuery = operation.method === "GET" || /^(text|image)\//.test(operation.mediaType ?? "");
    for (const [name, value] of Object.entries(extras)) {
      if (operation.body?.properties?.[name]) continue;
      const answer = inQuery
        ? await call(origin, world.ana, `${address}?${name}=${value}`, askOf(operation))
        : await call(origin, world.ana, address, askOf(operation, { [name]: value }));

      expectProblem(operation, answer, 422);
      expect.soft(answer.text, operation.name).toContain(`"path":"${name}"`);
    }
  }
});

test("reading changes nothing", async ({ origin, world }) => {
  const before = await homeOf(origin, world);

  for (const operation of await guarded(origin)) {
    if (operation.method !== "GET") continue;
    const answer = await call(origin, world.ana, addressOf(operation, world, world.home));
    expect.soft(answer.status, operation.name).toBe(200);
    expect.soft(answer.headers["cache-control"], operation.name).toBe("no-store");
  }

  expect(await homeOf(origin, world)).toEqual(before);
});

test("a token that was signed out or revoked opens nothing", async ({ origin }) => {
  const person = await newPerson(origin, "Ida");
  const second = await send(origin, "/api/v1/login", {
    json: { email: person.email, password: "violet kettle by the harbour 42" },
  });
  const other = { token: String(second.json.token) };
  const { items } = (await call(origin, person, "/api/v1/tokens")).json;
  const newest: unknown = Array.isArray(items) ? items.at(-1) : null;
  const id = typeof newest === "object" && newest !== null && "id" in newest ? newest.id : "";

  expect((await call(origin, person, `/api/v1/tokens/${id}`, { method: "DELETE" })).status).toBe(204);
  expect((await call(origin, other, "/api/v1/me")).status).toBe(401);
  expect((await call(origin, person, "/api/v1/logout", { method: "POST" })).status).toBe(204);
  expect((await call(origin, person, "/api/v1/me")).status).toBe(401);
});

async function guarded(origin: string): Promise<Operation[]> {
  const operations = await readOperations(origin);
  expect(operations.length).toBeGreaterThan(30);
  return operations.filter(({ permission }) => permission !== undefined);
}

async function inWorkspace(origin: string): Promise<Operation[]> {
  return (await guarded(origin)).filter(({ permission }) => permission !== "account");
}

/** Its own word for who may, against the table that the doors ask. */
function mayView({ permission }: Operation): boolean {
  return Object.entries(policy).some(([name, role]) => name === permission && role === "viewer");
}

function askWith(operation: Operation, headers: Record<string, string>) {
  const ask = askOf(operation);
  return { ...ask, headers: { ...ask.headers, ...headers } };
}

function expectProblem({ name }: Operation, answer: Answer, status: number): void {
  const told = { status: answer.status, type: answer.headers["content-type"], id: answer.json.requestId };
  const id = answer.headers["x-request-id"];
  expect.soft(told, `${name}: ${answer.text}`).toEqual({ status, type: "application/problem+json", id });
}

/** Everything that can be read of Home. */
async function homeOf(origin: string, world: World) {
  const home = `/api/v1/workspaces/${world.home}`;
  const routine = `${home}/routines/${world.routine}`;
  const paths = [
    routine,
    `${routine}/sessions`,
    `${routine}/week?date=2026-03-23`,
    ...["habits", "pauses", "tasks", "themes", "products", "orders", "members"].map(
      (noun) => `${home}/${noun}`,
    ),
    `${home}/habits/${world.records.habits}/entries`,
    "/api/v1/workspaces",
    "/api/v1/me",
  ];
  const answers = await Promise.all(paths.map((path) => call(origin, world.ana, path)));
  const shared = await send(origin, `${world.share}/timetable.ics`);
  return { answers: answers.map(({ json }) => json), shared: shared.status };
}
