import pg from "pg";
import { beforeEach, expect, test } from "vitest";
import { guestScope, jobScope, type Scope } from "@/lib/auth/scope";
import { prisma } from "@/lib/platform/db";
import { shareRoutine } from "@/lib/shares/mutations";
import { furnish } from "@/lib/testing/furnished";
import { aRoutine } from "@/lib/testing/routines";
import { accountOf, scopeOf, theWorld, type World } from "@/lib/testing/world";
import {
  deleteWorkspace,
  deleteWorkspaceByName,
  listDeletedWorkspaces,
  purgeWorkspaces,
  restoreWorkspace,
} from "./deletion";

let world: World;
let ana: Scope<"workspace:manage">;

beforeEach(async () => {
  world = await theWorld();
  ana = await scopeOf(world.ana, "workspace:manage");
});

const later = (days: number) => new Date(ana.now.getTime() + days * 86_400_000);

test("a deleted workspace is there for nobody, not by a share link either", async () => {
  const write = await scopeOf(world.ana, "routines:write");
  const routine = await aRoutine(write);
  const { url } = await shareRoutine(write, { id: routine.id });

  await deleteWorkspace(ana);

  await expect(scopeOf(world.carl, "routines:read")).rejects.toMatchObject({ code: "not-found" });
  await expect(guestScope(prisma(), url.replace("/s/", ""))).rejects.toMatchObject({ code: "not-found" });
});

test("for a week an admin of it can have it back, and nobody else", async () => {
  await deleteWorkspace(ana);
  const own = await accountOf(world.ana, later(6));
  const carls = await accountOf(world.carl, later(6));

  await expect(restoreWorkspace(carls, { id: world.home.id })).rejects.toMatchObject({ code: "not-found" });
  expect(await listDeletedWorkspaces(own)).toMatchObject([{ name: "home" }]);
  await restoreWorkspace(own, { id: world.home.id });

  expect(await scopeOf(world.carl, "routines:read")).toMatchObject({ workspaceId: world.home.id });
});

test("then it is really gone with all that is in it, and no other", async () => {
  await furnish("home", world.ana);
  await deleteWorkspace(ana);

  await purgeWorkspaces(jobScope(prisma(), later(6)));
  expect(await prisma().workspace.count()).toBe(2);
  await purgeWorkspaces(jobScope(prisma(), later(7)));

  expect(await prisma().workspace.findMany({ select: { slug: true } })).toEqual([{ slug: "elsewhere" }]);
});

test("one that cannot go keeps all that is in it, and holds up no other", async () => {
  await furnish("home", world.ana);
  await deleteWorkspace(ana);
  await deleteWorkspace(await scopeOf(world.eve, "workspace:manage", "elsewhere"));
  const owner = new pg.Client({ connectionString: process.env.DATABASE_ADMIN_URL });
  await owner.connect();
  try {
    await owner.query("CREATE TABLE holding AS SELECT id FROM \"Workspace\" WHERE slug = 'home'");
    await owner.query('ALTER TABLE holding ADD FOREIGN KEY (id) REFERENCES "Workspace"');

    await purgeWorkspaces(jobScope(prisma(), later(7)));
  } finally {
    await owner.query("DROP TABLE IF EXISTS holding");
    await owner.end();
  }

  expect(await prisma().workspace.findMany({ select: { slug: true } })).toEqual([{ slug: "home" }]);
  expect(await prisma().order.count()).toBe(1);
});

test("on the screen its name has to be typed", async () => {
  await expect(deleteWorkspaceByName(ana, { name: "Home" })).rejects.toMatchObject({
    details: { issues: [{ path: ["name"], code: "nameDiffers" }] },
  });
});
