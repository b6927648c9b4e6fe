import { beforeEach, describe, expect, test } from "vitest";
import { findByApiToken } from "@/lib/auth/identity";
import { type Permission, policy } from "@/lib/auth/policy";
import { accountScope, workspaceScope } from "@/lib/auth/scope";
import { acceptInvitation, invite } from "@/lib/invitations/mutations";
import { invitationInput } from "@/lib/invitations/schema";
import { removeMember } from "@/lib/members/mutations";
import { everyMember } from "@/lib/members/queries";
import { prisma } from "@/lib/platform/db";
import { accountOf, contextAt, NOW, type Person, scopeOf, theWorld, type World } from "@/lib/testing/world";
import { deleteWorkspace } from "./deletion";
import { archiveWorkspace, updateWorkspace } from "./mutations";
import { readWorkspace } from "./queries";

const archived = { code: "conflict", details: { reason: "workspaceArchived" } };
let world: World;

beforeEach(async () => {
  world = await theWorld();
});

describe("an archived workspace", () => {
  beforeEach(async () => archiveWorkspace(await scopeOf(world.ana, "workspace:retire"), { archived: true }));

  test.each(changing())("gives nobody a key that may write: %s", async (permission) => {
    await expect(scopeOf(world.ana, permission)).rejects.toMatchObject(archived);
  });

  test("still refuses first whoever's role does not suffice", async () => {
    await expect(scopeOf(world.ben, "routines:write")).rejects.toMatchObject({ code: "forbidden" });
    await expect(scopeOf(world.eve, "routines:write")).rejects.toMatchObject({ code: "not-found" });
  });

  test("is read as before", async () => {
    const found = await findByApiToken(world.carl.token, NOW);
    if (!found) throw new Error("Carl is signed in");
    const account = accountScope(prisma(), found, contextAt());

    expect(workspaceScope("read", "orders:write", "home", account, found)).toMatchObject({ slug: "home" });
    expect(() => workspaceScope("read", "workspace:manage", "home", account, found)).toThrow("forbidden");
  });

  test("is changed in nothing but by being brought back", async () => {
    const ana = await scopeOf(world.ana, "workspace:retire");

    await expect(updateWorkspace(ana, { name: "House" })).rejects.toMatchObject(archived);
    await expect(updateWorkspace(ana, { archived: true })).rejects.toMatchObject(archived);
    await expect(scopeOf(world.carl, "workspace:retire")).rejects.toMatchObject({ code: "forbidden" });
    await archiveWorkspace(ana, { archived: false });

    expect(await readWorkspace(await scopeOf(world.ben, "workspace:read"))).toMatchObject({
      archived: false,
    });
    expect(await scopeOf(world.carl, "routines:write")).toMatchObject({ slug: "home" });
    const lines = await prisma().event.findMany({
      where: { subjectKind: "workspace" },
      orderBy: { id: "asc" },
    });
    expect(lines.map(({ verb, changes }) => [verb, changes])).toEqual([
      ["archived", { archived: { from: false, to: true } }],
      ["restored", { archived: { from: true, to: false } }],
    ]);
  });

  test("can be left, but nobody can be removed from it", async () => {
    const ana = await scopeOf(world.ana, "workspace:leave");

    await expect(removeMember(ana, { id: await memberOf(world.carl) })).rejects.toMatchObject(archived);
    await removeMember(await scopeOf(world.ben, "workspace:leave"), { id: await memberOf(world.ben) });

    expect((await everyMember(ana)).map(({ name }) => name).toSorted()).toEqual(["Ana", "Carl"]);
  });

  test("can be deleted", async () => {
    await deleteWorkspace(await scopeOf(world.ana, "workspace:retire"));

    await expect(scopeOf(world.ana, "workspace:read")).rejects.toMatchObject({ code: "not-found" });
  });
});

test("an invitation from before lets nobody into an archived workspace", async () => {
  const { url } = await invite(await scopeOf(world.ana, "workspace:manage"), invitationInput.parse({}));
  await archiveWorkspace(await scopeOf(world.ana, "workspace:retire"), { archived: true });

  const accepting = acceptInvitation(await accountOf(world.eve), { token: url.replace("/invitations/", "") });

  await expect(accepting).rejects.toMatchObject(archived);
});

/** All but reading, leaving and what becomes of the workspace itself. */
function changing(): Permission[] {
  const all = Object.keys(policy).filter((name): name is Permission => name in policy);
  const stay = ["workspace:leave", "workspace:retire"];
  return all.filter((name) => !name.endsWith(":read") && !stay.includes(name));
}

async function memberOf({ id }: Person): Promise<string> {
  const members = await everyMember(await scopeOf(world.ana, "workspace:read"));
  return members.find(({ userId }) => userId === id)?.id ?? "";
}
