import { beforeEach, expect, test } from "vitest";
import { type AccountScope, type Scope, within } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { accountOf, NOW, person, scopeOf, theWorld, type World } from "@/lib/testing/world";
import { acceptInvitation, invite, revokeInvitation } from "./mutations";
import { listInvitations } from "./queries";
import { invitationInput } from "./schema";

let world: World;
let ana: Scope<"workspace:manage">;
let eve: AccountScope;

beforeEach(async () => {
  world = await theWorld();
  ana = await scopeOf(world.ana, "workspace:manage");
  eve = await accountOf(world.eve);
});

test("whoever has the link becomes a member with its role", async () => {
  const token = await tokenOf({ role: "editor" });

  const workspace = await acceptInvitation(eve, { token });

  expect(workspace).toMatchObject({ slug: "home", role: "editor" });
  expect(await scopeOf(world.eve, "routines:write")).toMatchObject({ workspaceId: world.home.id });
});

test("accepting again changes nothing, not even for somebody with another role", async () => {
  const token = await tokenOf({ role: "viewer", mostUses: 2 });
  const carl = await accountOf(world.carl);

  await acceptInvitation(eve, { token });
  await acceptInvitation(eve, { token });

  expect(await acceptInvitation(carl, { token })).toMatchObject({ role: "editor" });
  expect(await listInvitations(ana, { limit: 50 })).toMatchObject({ items: [{ uses: 1 }] });
});

test("of two who use the last place at the same moment one gets it", async () => {
  const token = await tokenOf({});
  const dora = await accountOf(await person("Dora"));

  const results = await Promise.allSettled(
    [eve, dora].map((scope) => inTransaction((db) => acceptInvitation(within(scope, db), { token }))),
  );

  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "conflict", details: { reason: "invitationSpent" } },
  });
});

test("one that is too old is told so", async () => {
  const token = await tokenOf({ days: 1 });
  const later = new Date(NOW.getTime() + 2 * 86_400_000);

  const late = acceptInvitation(await accountOf(world.eve, later), { token });

  await expect(late).rejects.toMatchObject({ details: { reason: "invitationSpent" } });
});

test("one for an e-mail address is nobody else's", async () => {
  const token = await tokenOf({ email: "Dora@example.org" });
  const dora = await accountOf(await person("Dora"));

  await expect(acceptInvitation(eve, { token })).rejects.toMatchObject({
    details: { reason: "invitationOfAnother" },
  });
  expect(await acceptInvitation(dora, { token })).toMatchObject({ role: "member" });
});

test("one that was revoked, altered or never was one is not there", async () => {
  const token = await tokenOf({});
  const [invitation] = (await listInvitations(ana, { limit: 50 })).items;
  await revokeInvitation(ana, { id: invitation?.id ?? "" });

  for (const dead of [token, `${token.slice(0, -2)}AA`, "abc", ""]) {
    await expect(acceptInvitation(eve, { token: dead })).rejects.toMatchObject({ code: "not-found" });
  }
});

async function tokenOf(input: Record<string, unknown>): Promise<string> {
  const { url } = await invite(ana, invitationInput.parse(input));
  return url.replace("/invitations/", "");
}
