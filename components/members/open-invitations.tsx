import { getTranslations } from "next-intl/server";
import { CopyField } from "@/components/ui/copy-field";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { siteOrigin } from "@/lib/auth/site";
import { getInstants } from "@/lib/i18n/server";
import { revokeInvitationAction } from "@/lib/invitations/actions";
import type { InvitationRecord } from "@/lib/invitations/queries";

type OpenInvitationsProps = { workspace: string; invitations: InvitationRecord[] };

export async function OpenInvitations({ workspace, invitations }: OpenInvitationsProps) {
  const [t, names, instant, origin] = await Promise.all([
    getTranslations("members.open"),
    getTranslations("members.roleNames"),
    getInstants(),
    siteOrigin(),
  ]);
  return (
    <Section title={t("title")}>
      {invitations.map(({ id, url, email, role, uses, mostUses, expiresAt }) => {
        const whom = email ?? t("anybody");
        return (
          <div key={id} className="grid gap-2">
            <CopyField
              label={t("link", { whom })}
              hint={t("uses", { role: names(role), uses, most: mostUses, when: instant(expiresAt) })}
              value={`${origin}${url}`}
              copy={t("copy")}
              copied={t("copied")}
            />
            <Form action={revokeInvitationAction.bind(null, { workspace, id })}>
              <FormErrors />
              <SubmitButton
                variant="quiet"
                className="-ml-4 justify-self-start"
                aria-label={t("revokeNamed", { whom })}
              >
                {t("revoke")}
              </SubmitButton>
            </Form>
          </div>
        );
      })}
    </Section>
  );
}
