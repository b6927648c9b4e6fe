import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { revokeKeyAction } from "@/lib/accounts/actions";
import type { TokenRecord } from "@/lib/accounts/reach";
import { CredentialRows } from "./credential-rows";
import { NewKey } from "./new-key";

type SigningKeysProps = { keys: TokenRecord[]; workspaces: { id: string; name: string }[] };

export async function SigningKeys({ keys, workspaces }: SigningKeysProps) {
  const t = await getTranslations("account.keys");
  return (
    <Section title={t("title")}>
      <p className="max-w-[68ch] text-quiet">
        {t.rich("what", {
          docs: (words) => (
            <a className="text-primary underline" href="/docs#signing">
              {words}
            </a>
          ),
        })}
      </p>
      {keys.length > 0 && (
        <CredentialRows
          label={t("title")}
          credentials={keys}
          revoke={(id) => revokeKeyAction.bind(null, { id })}
          showsId
        />
      )}
      <NewKey workspaces={workspaces} />
    </Section>
  );
}
