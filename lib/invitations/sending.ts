import "server-only";
import { consume } from "@/lib/auth/limits";
import type { JobScope, Scope } from "@/lib/auth/scope";
import { decrypt } from "@/lib/auth/secrets";
import { env } from "@/lib/platform/env";
import { sendMail, sendsMail } from "@/lib/platform/mail";
import { askFor } from "@/lib/platform/queue";
import { invitationLetter } from "./letter";
import { invitationUrl } from "./queries";
import type { InvitationToSend } from "./schema";

/**
 * Asks for the letter in the invitation's own transaction; a job hands it over, so that a mail server that is away
 * keeps nobody waiting. Without a mail server nothing happens. Throws too-many-requests.
 */
export async function askForLetter(
  { db, workspaceId, userId, locale }: Scope<"workspace:manage">,
  { id, email }: { id: string; email: string | null },
): Promise<void> {
  if (email === null || !sendsMail()) return;
  await consume("mailsPerUser", userId);
  const asked: InvitationToSend = { workspaceId, id, locale: locale ?? "en" };
  await askFor(db, "send-invitation", asked);
}

/** The job: what was revoked, used up or has become too old meanwhile is not sent. Throws an Error where mail is not taken. */
export async function sendInvitation(
  { db, now }: JobScope,
  { workspaceId, id, locale }: InvitationToSend,
): Promise<void> {
  const { APP_URL } = env();
  const invitation = await db.invitation.findUnique({
    where: {
      workspaceId_id: { workspaceId, id },
      expiresAt: { gt: now },
      uses: { lt: db.invitation.fields.mostUses },
      workspace: { deletedAt: null, archivedAt: null },
    },
    include: { workspace: { select: { name: true } } },
  });
  if (!invitation?.email || !APP_URL) return;
  const inviter = await db.user.findUnique({
    where: { id: invitation.createdById },
    select: { name: true, timeZone: true },
  });
  const letter = invitationLetter(locale, {
    inviter: inviter?.name ?? null,
    workspace: invitation.workspace.name,
    role: invitation.role,
    url: new URL(APP_URL).origin + invitationUrl(decrypt(invitation.tokenEncrypted)),
    until: invitation.expiresAt,
    timeZone: inviter?.timeZone ?? "UTC",
  });
  await sendMail({ to: invitation.email, ...letter });
}
