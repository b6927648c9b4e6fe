import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { revokeTokenAction } from "@/lib/accounts/actions";
import type { TokenRecord } from "@/lib/accounts/reach";
import { CredentialRows } from "./credential-rows";
import { NewToken } from "./new-token";

type TokensProps = { tokens: TokenRecord[]; workspaces: { id: string; name: string }[] };

export async function Tokens({ tokens, workspaces }: TokensProps) {
  const t = await getTranslations("account.tokens");
  return (
    <Section title={t("title")}>
      {tokens.length === 0 ? (
        <p className="text-quiet">{t("none")}</p>
      ) : (
        <CredentialRows
          label={t("title")}
          credentials={tokens}
          revoke={(id) => revokeTokenAction.bind(null, { id })}
        />
      )}
      <NewToken workspaces={workspaces} />
    </Section>
  );
}
