import { beforeEach, describe, expect, test } from "vitest";
import type { Permission, Role } from "@/lib/auth/policy";
import { can, policy } from "@/lib/auth/policy";
import { guestScope } from "@/lib/auth/scope";
import { day } from "@/lib/calendar/date";
import { lastChange } from "@/lib/events/queries";
import { invite } from "@/lib/invitations/mutations";
import { invitationInput } from "@/lib/invitations/schema";
import { everyMember } from "@/lib/members/queries";
import { pauseHabit } from "@/lib/pauses/mutations";
import { prisma } from "@/lib/platform/db";
import { callOff } from "@/lib/sessions/call-off";
import * as shareMutations from "@/lib/shares/mutations";
import { updateTask } from "@/lib/tasks/mutations";
import { anOrder, aProduct, aRepeat } from "./groceries";
import { aHabit, anEntry } from "./habits";
import { aRoutine, aSession } from "./routines";
import { aTask } from "./tasks";
import type { Ids } from "./tenancy";
import { groceriesWithoutId, groceryAttempts } from "./tenancy-groceries";
import { habitAttempts, habitsWithoutId } from "./tenancy-habits";
import { memberAttempts, membersWithoutId } from "./tenancy-members";
import { routineAttempts, routinesWithoutId } from "./tenancy-routines";
import { statisticsAttempts, statisticsWithoutId } from "./tenancy-statistics";
import { taskAttempts, tasksWithoutId } from "./tenancy-tasks";
import { themeAttempts, themesWithoutId } from "./tenancy-themes";
import { findingWithoutId, todayWithoutId } from "./tenancy-today";
import { aTheme } from "./themes";
import { scopeOf, theWorld, type World } from "./world";

/** Every verb that takes an id, called with the ids of somebody else's workspace. */
const attempts = {
  ...groceryAttempts,
  ...memberAttempts,
  ...routineAttempts,
  ...habitAttempts,
  ...taskAttempts,
  ...themeAttempts,
  ...statisticsAttempts,
};

/** Those that name no record: what they answer or write is the scope's own workspace's. */
const withoutId = [
  ...groceriesWithoutId,
  ...membersWithoutId,
  ...routinesWithoutId,
  ...habitsWithoutId,
  ...tasksWithoutId,
  ...themesWithoutId,
  ...todayWithoutId,
  ...findingWithoutId,
  ...statisticsWithoutId,
];

const modules = import.meta.glob<object>(
  [
    "../pdf/order-print.ts",
    "../{invitations,members,routines,sessions,occurrences,shares,habits,entries,pauses,tasks,themes,quotes,today,finding,statistics,groceries}/**/{queries,mutations,bulk,check,day,finish,hold,place,copy,list,split,load,overview,settings,statistics,subscription,restore-days,call-off,change,rejoin,bring-back,undo,members,schedule-preview,pack,packing,people}.ts",
  ],
  {
    eager: true,
  },
);

let world: World;
let ids: Ids;

beforeEach(async () => {
  world = await theWorld();
  const ana = await scopeOf<Permission>(world.ana, "workspace:manage");
  const theme = await aTheme(ana);
  const routine = await aRoutine(ana);
  const session = await aSession(ana, routine.id);
  await shareMutations.shareRoutine(ana, { id: routine.id });
  await callOff(ana, { id: session.id, date: day("2026-03-23") });
  const change = (await lastChange(ana)) ?? "";
  const task = await aTask(ana);
  await updateTask(ana, { id: task.id, title: "Home's" });
  const taskChange = (await lastChange(ana)) ?? "";
  const [member] = await everyMember(ana);
  const invitation = await invite(ana, invitationInput.parse({ days: 1 }));
  const habit = await aHabit(ana);
  const pause = await pauseHabit(ana, { id: habit.id, from: day("2026-08-01") });
  await anEntry(ana, habit.id, "2026-03-23");
  const tick = (await lastChange(ana)) ?? "";
  const product = await aProduct(ana);
  const order = await anOrder(ana, product.id);
  const repeat = await aRepeat(ana, product.id);
  ids = {
    routine: routine.id,
    session: session.id,
    change,
    theme: theme.id,
    task: task.id,
    taskChange,
    member: member?.id ?? "",
    invitation: invitation.id,
    habit: habit.id,
    pause: pause.id,
    tick,
    product: product.id,
    order: order.id,
    repeat: repeat.id,
  };
});

test("the table tries every query and mutation", () => {
  const verbs = Object.values(modules).flatMap((module) =>
    Object.entries(module).flatMap(([name, exported]) => (typeof exported === "function" ? [name] : [])),
  );

  expect([...Object.keys(attempts), ...withoutId].toSorted()).toEqual(verbs.toSorted());
});

describe("for Eve, who lives elsewhere, Home's records do not exist", () => {
  test.each(Object.entries(attempts))("%s", async (_, attempt) => {
    const eve = await scopeOf<Permission>(world.eve, "workspace:manage", "elsewhere");
    const before = await everything();

    await expect(attempt(eve, ids)).rejects.toMatchObject({ code: "not-found" });

    expect(await everything()).toEqual(before);
  });

  test("neither does the workspace", async () => {
    await expect(scopeOf(world.eve, "routines:read", "home")).rejects.toMatchObject({ code: "not-found" });
  });

  test("nor a share link of hers that was revoked, altered or never was one", async () => {
    const eve = await scopeOf(world.eve, "routines:write", "elsewhere");
    const routine = await aRoutine(eve);
    const { url } = await shareMutations.shareRoutine(eve, { id: routine.id });
    const token = url.replace("/s/", "");
    expect(await guestScope(prisma(), token)).toMatchObject({ routineId: routine.id });
    await shareMutations.revokeShare(eve, { id: routine.id });

    for (const dead of [token, `${token.slice(0, -2)}AA`, "abc", "", "../..", token.repeat(2)]) {
      await expect(guestScope(prisma(), dead)).rejects.toMatchObject({ code: "not-found" });
    }
  });
});

describe("the ladder of roles", () => {
  const people = { admin: "ana", editor: "carl", viewer: "ben" } as const;
  const rows = Object.keys(policy).flatMap((permission) =>
    Object.entries(people).map(
      ([role, name]) => [permission, role, name] as [Permission, Role, "ana" | "carl" | "ben"],
    ),
  );

  test.each(rows)("%s as %s", async (permission, role, name) => {
    const key = scopeOf(world[name], permission);

    if (can(role, permission)) expect(await key).toMatchObject({ role, workspaceId: world.home.id });
    else await expect(key).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a member who was removed has no key at the next request", async () => {
    await prisma().member.deleteMany({ where: { userId: world.carl.id } });

    await expect(scopeOf(world.carl, "routines:read")).rejects.toMatchObject({ code: "not-found" });
  });
});

async function everything() {
  const db = prisma();
  const [tasks, routines, sessions, exceptions, days, links, themes, habits, versions, entries, pauses] =
    await Promise.all([
      db.task.findMany(),
      db.routine.findMany(),
      db.session.findMany(),
      db.occurrenceException.findMany(),
      db.cancelledDay.findMany(),
      db.shareLink.findMany(),
      db.theme.findMany(),
      db.habit.findMany(),
      db.habitVersion.findMany(),
      db.habitEntry.findMany(),
      db.pause.findMany(),
    ]);
  return { tasks, routines, sessions, exceptions, days, links, themes, habits, versions, entries, pauses };
}
