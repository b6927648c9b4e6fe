import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { QuietPage } from "@/components/shell/quiet-page";
import { buttonClass } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SoftLink } from "@/components/ui/soft-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { requestContext } from "@/lib/auth/request";
import { currentViewer } from "@/lib/auth/viewer";
import { carryOn } from "@/lib/auth/way-back";
import { acceptInvitationAction } from "@/lib/invitations/actions";
import { invitationUrl, readInvitation } from "@/lib/invitations/queries";
import { prisma } from "@/lib/platform/db";

type InvitationPageProps = { params: Promise<{ token: string }> };

/** Its address is a secret from other sites; its form has to say where it comes from (docs/decisions/0003). */
export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: "same-origin" };

export default async function InvitationPage({ params }: InvitationPageProps) {
  const { token } = await params;
  const [t, names, { user, memberships }, invitation] = await Promise.all([
    getTranslations("invitations"),
    getTranslations("members.roleNames"),
    currentViewer(),
    requestContext().then(({ now }) => readInvitation(prisma(), token, now)),
  ]);
  if (!invitation) notFound();
  const { name } = invitation.workspace;
  const membership = memberships.find(({ workspaceId }) => workspaceId === invitation.workspaceId);
  return (
    <QuietPage title={t("title", { name })}>
      {membership ? (
        <SoftLink href={`/w/${membership.slug}`} className={buttonClass("primary")}>
          {t("open", { name })}
        </SoftLink>
      ) : invitation.state !== "open" ? (
        <p>{t("spent")}</p>
      ) : (
        <>
          <p>{t("invited", { name, role: names(invitation.role) })}</p>
          {user ? <Accept token={token} /> : <Entrances token={token} />}
        </>
      )}
    </QuietPage>
  );
}

async function Accept({ token }: { token: string }) {
  const t = await getTranslations("invitations");
  return (
    <Form action={acceptInvitationAction.bind(null, { token })}>
      <FormErrors />
      <SubmitButton>{t("accept")}</SubmitButton>
    </Form>
  );
}

/** Both lead back here. */
async function Entrances({ token }: { token: string }) {
  const t = await getTranslations("invitations");
  const here = invitationUrl(token);
  return (
    <div className="grid gap-3">
      <SoftLink href={carryOn("/register", here)} className={buttonClass("primary")}>
        {t("register")}
      </SoftLink>
      <SoftLink href={carryOn("/sign-in", here)} className={buttonClass("secondary")}>
        {t("signIn")}
      </SoftLink>
    </div>
  );
}
