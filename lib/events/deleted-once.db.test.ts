import { beforeEach, expect, test } from "vitest";
import type { Permission } from "@/lib/auth/policy";
import { type Scope, within } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { deleteProduct } from "@/lib/groceries/products/mutations";
import { deleteHabit } from "@/lib/habits/mutations";
import { invite, revokeInvitation } from "@/lib/invitations/mutations";
import { invitationInput } from "@/lib/invitations/schema";
import { deletePause, pauseEverything } from "@/lib/pauses/mutations";
import { prisma } from "@/lib/platform/db";
import { deleteRoutine } from "@/lib/routines/mutations";
import { deleteSession } from "@/lib/sessions/mutations";
import { aProduct } from "@/lib/testing/groceries";
import { aHabit } from "@/lib/testing/habits";
import { aRoutine, aSession } from "@/lib/testing/routines";
import { aTheme } from "@/lib/testing/themes";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { deleteTheme } from "@/lib/themes/mutations";

let world: World;
beforeEach(async () => {
  world = await theWorld();
});

type Made = { id: string };
type Verb<P extends Permission> = (scope: Scope<P>, input: Made) => Promise<void>;

test.each([
  ["routine", kind("routines:write", aRoutine, deleteRoutine)],
  [
    "session",
    kind("routines:write", async (scope) => aSession(scope, (await aRoutine(scope)).id), deleteSession),
  ],
  ["habit", kind("habits:write", aHabit, deleteHabit)],
  ["theme", kind("themes:write", aTheme, deleteTheme)],
  ["product", kind("products:write", aProduct, deleteProduct)],
  ["pause", kind("habits:tick", (scope) => pauseEverything(scope, { from: scope.today }), deletePause)],
  [
    "invitation",
    kind(
      "workspace:manage",
      (scope) => invite(scope, invitationInput.parse({ role: "viewer" })),
      revokeInvitation,
    ),
  ],
])(
  "a %s that several delete at the same moment is deleted and told once",
  async (subjectKind, deleteAtOnce) => {
    const results = await deleteAtOnce();

    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const refusal of results.filter(({ status }) => status === "rejected")) {
      expect(refusal).toMatchObject({ reason: { code: "not-found" } });
    }
    const verb = { in: ["deleted", "revoked"] };
    expect(await prisma().event.count({ where: { subjectKind, verb } })).toBe(1);
  },
);

/** Makes one, and has four delete it together. */
function kind<P extends Permission>(
  permission: P,
  make: (scope: Scope<P>) => Promise<Made>,
  remove: Verb<P>,
) {
  return async () => {
    const scope = await scopeOf(world.ana, permission);
    const { id } = await make(scope);
    const once = () => inTransaction((db) => remove(within(scope, db), { id }));
    return Promise.allSettled([once(), once(), once(), once()]);
  };
}
