import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { revokeTokenAction } from "@/lib/accounts/actions";
import type { TokenRecord } from "@/lib/accounts/tokens";
import { getInstants } from "@/lib/i18n/server";
import { NewToken } from "./new-token";

type TokensProps = { tokens: TokenRecord[]; workspaces: { id: string; name: string }[] };

export async function Tokens({ tokens, workspaces }: TokensProps) {
  const [t, instant] = await Promise.all([getTranslations("account.tokens"), getInstants()]);
  if (tokens.length === 0)
    return (
      <Section title={t("title")}>
        <p className="text-quiet">{t("none")}</p>
        <NewToken workspaces={workspaces} />
      </Section>
    );
  return (
    <Section title={t("title")}>
      <Rows label={t("title")}>
        {tokens.map(({ id, name, scopes, createdAt, lastUsedAt, expiresAt }) => {
          const made = t("made", { when: instant(createdAt) });
          const used = lastUsedAt ? t("lastUsed", { when: instant(lastUsedAt) }) : t("neverUsed");
          const told = [made, used];
          if (!scopes.some((scope) => scope === "write")) told.push(t("onlyReads"));
          if (expiresAt) told.push(t("until", { when: instant(expiresAt) }));
          return (
            <Row key={id}>
              <div className="min-w-0 flex-1">
                <p className="font-medium">{name}</p>
                <p className="text-sm text-quiet" data-numerals>
                  {told.join(", ")}
                </p>
              </div>
              <Form action={revokeTokenAction.bind(null, { id })} className="grid gap-2">
                <FormErrors />
                <SubmitButton variant="quiet" aria-label={t("revokeNamed", { token: name })}>
                  {t("revoke")}
                </SubmitButton>
              </Form>
            </Row>
          );
        })}
      </Rows>
      <NewToken workspaces={workspaces} />
    </Section>
  );
}
