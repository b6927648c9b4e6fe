import { beforeEach, describe, expect, test } from "vitest";
import { prisma } from "@/lib/platform/db";
import { newIds } from "@/lib/platform/id";
import { accountOf, NOW, scopeOf, theWorld, type World } from "@/lib/testing/world";
import { eventFilter } from "./filter";
import { listEvents } from "./log";
import { readNames } from "./names";
import { record, recordForAccount } from "./record";

let world: World;

beforeEach(async () => {
  world = await theWorld();
});

test("page by page the log is whole and in order, over months and with its members' sign-ins between", async () => {
  const months = ["2025-06-01", "2025-12-24", "2026-03-01", "2026-03-22"].map(
    (day) => new Date(`${day}T08:00:00Z`),
  );
  for (const at of months) {
    const [workspaceLine = "", accountLine = ""] = newIds(at, 2);
    const { workspaceId } = await scopeOf(world.ana, "events:read");
    const subject = { subjectKind: "routine", subjectId: world.ana.id, subjectTitle: "Term", changes: {} };
    await prisma().event.create({
      data: { workspaceId, id: workspaceLine, at, actorId: world.ana.id, verb: "updated", ...subject },
    });
    await prisma().accountEvent.create({
      data: {
        id: accountLine,
        at: soon(),
        actorId: world.ana.id,
        verb: "signedIn",
        subject: {},
        changes: {},
      },
    });
  }

  const read: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listEvents(
      await scopeOf(world.ana, "events:read"),
      eventFilter.parse({ limit: "3", cursor }),
    );
    read.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);

  expect(read).toEqual(read.toSorted().reverse());
  expect(read).toHaveLength(8);
});

describe("an admin reads all of it, newest first", () => {
  test("and what its members did to their sign-ins and tokens, but nobody else's", async () => {
    await logged("created", "routine", "Term");
    for (const who of [world.carl, world.eve]) {
      const later = { ...(await accountOf(who, soon())), requestId: "r" };
      await recordForAccount(later, "signedIn", { kind: "user", id: who.id, title: who.name });
      await recordForAccount(later, "created", { kind: "key", id: who.id, title: "Till" });
      await recordForAccount(later, "created", { kind: "workspace", id: who.id, title: "Secret" });
    }

    const { items } = await read();

    expect(items.map(({ actor, verb, subject }) => [actor.name, verb, subject.title])).toEqual([
      ["Carl", "created", "Till"],
      ["Carl", "signedIn", "Carl"],
      ["Ana", "created", "Term"],
    ]);
  });

  test("by kind, record, person, verb and time", async () => {
    const milk = crypto.randomUUID();
    await logged("created", "product", "Milk", milk);
    await logged("updated", "product", "Milk", milk);
    await logged("created", "routine", "Term");

    const filters: Record<string, string>[] = [
      { subject: "product" },
      { subject: milk },
      { subject: "order" },
      { verb: "updated" },
      { actor: world.ana.id },
      { actor: world.carl.id },
    ];
    const counts = await Promise.all(filters.map(async (filter) => (await read(filter)).items.length));

    expect(counts).toEqual([2, 2, 0, 1, 3, 0]);
    expect((await read({ to: "2000-01-01" })).items).toEqual([]);
    expect((await read({ from: "2000-01-01", to: "2199-12-30" })).items).toHaveLength(3);
  });

  test("page by page, none twice and none left out", async () => {
    for (const title of ["a", "b", "c", "d", "e"]) await logged("created", "routine", title);

    const first = await read({ limit: "2" });
    const second = await read({ limit: "2", cursor: first.nextCursor ?? "" });
    const third = await read({ limit: "2", cursor: second.nextCursor ?? "" });

    const titles = [first, second, third].flatMap(({ items }) => items.map(({ subject }) => subject.title));
    expect(titles).toEqual(["e", "d", "c", "b", "a"]);
    expect(third.nextCursor).toBeNull();
  });
});

test("an editor reads of products and orders alone", async () => {
  await logged("created", "product", "Milk");
  await logged("created", "routine", "Term");
  const carl = await scopeOf(world.carl, "events:read");

  const { items } = await listEvents(carl, eventFilter.parse({}));

  expect(items.map(({ subject }) => subject.title)).toEqual(["Milk"]);
});

async function logged(verb: string, kind: string, title: string, id: string = crypto.randomUUID()) {
  await record(await scopeOf(world.ana, "workspace:manage"), verb, { kind, id, title });
}

async function read(filter: Record<string, string> = {}) {
  return listEvents(await scopeOf(world.ana, "events:read"), eventFilter.parse(filter));
}

/** After the members came, whose rows the database dates by its own clock. */
function soon(): Date {
  return new Date(Math.max(Date.now(), NOW.getTime()) + 1000);
}

test("a theme or person is named in words; one of another workspace is not", async () => {
  const ana = await scopeOf(world.ana, "events:read");
  const theme = await prisma().theme.create({
    data: { workspaceId: world.home.id, name: "Chores", color: "teal" },
  });
  const lines = [
    { changes: { themeId: { to: theme.id }, assigneeId: { from: world.carl.id, to: world.eve.id } } },
  ];

  const names = await readNames(ana, lines);
  const toEve = await readNames(await scopeOf(world.eve, "events:read", "elsewhere"), lines);

  expect([...names.values()].toSorted()).toEqual(["Carl", "Chores"]);
  expect([...toEve.values()]).toEqual(["Eve"]);
});
