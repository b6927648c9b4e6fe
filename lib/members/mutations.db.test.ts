import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { within } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { prisma } from "@/lib/platform/db";
import { type Person, scopeOf, theWorld, type World } from "@/lib/testing/world";
import { changeRole, handOver, removeMember } from "./mutations";
import { everyMember } from "./queries";

let world: World;
let ana: Scope<"workspace:manage">;

beforeEach(async () => {
  world = await theWorld();
  ana = await scopeOf(world.ana, "workspace:manage");
});

test("a role is changed, and tells the next request what its owner may", async () => {
  await changeRole(ana, { id: await memberOf(world.ben), role: "editor" });

  expect(await scopeOf(world.ben, "routines:write")).toMatchObject({ role: "editor" });
});

describe("somebody always looks after the workspace", () => {
  const lastAdmin = { code: "conflict", details: { reason: "lastAdminHere" } };

  test("its last admin neither steps down nor leaves", async () => {
    const id = await memberOf(world.ana);

    await expect(changeRole(ana, { id, role: "viewer" })).rejects.toMatchObject(lastAdmin);
    await expect(removeMember(ana, { id })).rejects.toMatchObject(lastAdmin);
  });

  test("of two admins who demote each other at the same moment one stays", async () => {
    await changeRole(ana, { id: await memberOf(world.carl), role: "admin" });
    const carl = await scopeOf(world.carl, "workspace:manage");
    const [anasId, carlsId] = [await memberOf(world.ana), await memberOf(world.carl)];

    const results = await Promise.allSettled([
      inTransaction((db) => changeRole(within(ana, db), { id: carlsId, role: "viewer" })),
      inTransaction((db) => changeRole(within(carl, db), { id: anasId, role: "viewer" })),
    ]);

    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await everyMember(ana)).filter(({ role }) => role === "admin")).toHaveLength(1);
  });

  test("handing over makes one admin of another", async () => {
    await handOver(ana, { id: await memberOf(world.carl) });

    expect((await everyMember(ana)).map(({ name, role }) => [name, role])).toEqual(
      expect.arrayContaining([
        ["Ana", "editor"],
        ["Carl", "admin"],
      ]),
    );
  });
});

describe("removing", () => {
  test("ends access at the next request, and leaves tasks to nobody", async () => {
    const task = await prisma().task.create({
      data: {
        workspaceId: world.home.id,
        title: "Bins",
        createdById: world.carl.id,
        assigneeId: world.carl.id,
      },
    });

    await removeMember(ana, { id: await memberOf(world.carl) });

    await expect(scopeOf(world.carl, "routines:read")).rejects.toMatchObject({ code: "not-found" });
    expect(await prisma().task.findFirst({ where: { id: task.id } })).toMatchObject({
      assigneeId: null,
      createdById: world.carl.id,
    });
  });

  test("is for admins, but everybody may leave", async () => {
    const ben = await scopeOf(world.ben, "workspace:leave");

    await expect(removeMember(ben, { id: await memberOf(world.carl) })).rejects.toMatchObject({
      code: "forbidden",
    });
    await removeMember(ben, { id: await memberOf(world.ben) });

    expect((await everyMember(ana)).map(({ name }) => name).toSorted()).toEqual(["Ana", "Carl"]);
  });
});

async function memberOf({ id: userId }: Person): Promise<string> {
  const key = { workspaceId: world.home.id, userId };
  return (await prisma().member.findUniqueOrThrow({ where: { workspaceId_userId: key } })).id;
}
