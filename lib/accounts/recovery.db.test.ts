import { expect, test } from "vitest";
import { passwordMatches } from "@/lib/auth/password";
import { prisma } from "@/lib/platform/db";
import { accountOf, NOW, theWorld } from "@/lib/testing/world";
import { resetPassword } from "./recovery";

test("a reset password opens the account, and everything that was signed in is out", async () => {
  const { ana, ben } = await theWorld();

  await resetPassword("ANA@example.org", "correct horse battery", NOW);

  const user = await prisma().user.findUniqueOrThrow({ where: { id: ana.id } });
  expect(await passwordMatches(user.passwordHash, "correct horse battery")).toBe(true);
  await expect(accountOf(ana)).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(accountOf(ben)).resolves.toMatchObject({ userId: ben.id });
});

test("nobody's e-mail is not found", async () => {
  await expect(resetPassword("nobody@example.org", "correct horse battery", NOW)).rejects.toMatchObject({
    code: "not-found",
  });
});
