import { expect, test } from "vitest";
import { removeMember } from "@/lib/members/mutations";
import { prisma } from "@/lib/platform/db";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { listActors } from "./actors";

test("the log can be asked for members, and for who was one; of another workspace for nobody", async () => {
  const world = await theWorld();
  const carl = await prisma().member.findFirstOrThrow({ where: { userId: world.carl.id } });

  await removeMember(await scopeOf(world.ana, "workspace:leave"), { id: carl.id });

  const names = async (...at: Parameters<typeof scopeOf<"events:read">>) =>
    (await listActors(await scopeOf(...at))).map(({ name }) => name);
  const told = await names(world.ana, "events:read");
  expect(told.toSorted()).toEqual(["Ana", "Ben", "Carl"]);
  expect(told.at(-1)).toBe("Carl");
  expect(await names(world.eve, "events:read", "elsewhere")).toEqual(["Eve"]);
});
