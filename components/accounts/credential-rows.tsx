import { getTranslations } from "next-intl/server";
import { Form, type FormAction } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Row, Rows } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import type { TokenRecord } from "@/lib/accounts/reach";
import { getInstants } from "@/lib/i18n/server";

type CredentialRowsProps = {
  label: string;
  credentials: TokenRecord[];
  revoke: (id: string) => FormAction;
  /** Whether a script needs to be told the id. */
  showsId?: boolean;
};

/** Tokens or signing keys, with what they may and when they were used last. */
export async function CredentialRows({ label, credentials, revoke, showsId }: CredentialRowsProps) {
  const [t, instant] = await Promise.all([getTranslations("account.tokens"), getInstants()]);
  return (
    <Rows label={label}>
      {credentials.map(({ id, name, scopes, createdAt, lastUsedAt, expiresAt }) => {
        const made = t("made", { when: instant(createdAt) });
        const used = lastUsedAt ? t("lastUsed", { when: instant(lastUsedAt) }) : t("neverUsed");
        const told = [made, used];
        if (!scopes.some((scope) => scope === "write")) told.push(t("onlyReads"));
        if (expiresAt) {
          told.push(t(expiresAt > new Date() ? "until" : "expired", { when: instant(expiresAt) }));
        }
        return (
          <Row key={id}>
            <div className="min-w-0 flex-1">
              <p className="font-medium">{name}</p>
              {showsId && <code className="block text-sm break-all text-quiet">{id}</code>}
              <p className="text-sm text-quiet" data-numerals>
                {told.join(", ")}
              </p>
            </div>
            <Form action={revoke(id)} className="grid gap-2">
              <FormErrors />
              <SubmitButton variant="quiet" aria-label={t("revokeNamed", { token: name })}>
                {t("revoke")}
              </SubmitButton>
            </Form>
          </Row>
        );
      })}
    </Rows>
  );
}
