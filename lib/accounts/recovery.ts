import "server-only";
import { endCredentials } from "@/lib/auth/devices";
import { hashPassword } from "@/lib/auth/password";
import { inTransaction } from "@/lib/auth/transaction";
import { recordForAccount } from "@/lib/events/record";
import { AppError } from "@/lib/platform/errors";

/**
 * A new password for somebody who forgot theirs, by whoever runs this Rota: all their devices, tokens and signing keys
 * are signed out. Throws not-found where nobody has that e-mail.
 */
export async function resetPassword(email: string, password: string, now: Date): Promise<void> {
  const passwordHash = await hashPassword(password);
  await inTransaction(async (db) => {
    const user = await db.user.findUnique({ where: { email: email.toLowerCase() } });
    if (!user) throw new AppError("not-found");
    await db.user.update({ where: { id: user.id }, data: { passwordHash } });
    await endCredentials(db, { userId: user.id });
    const scope = { db, userId: user.id, now, requestId: "reset-password" };
    await recordForAccount(scope, "resetPassword", { kind: "user", id: user.id, title: user.name });
  });
}
