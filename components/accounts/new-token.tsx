import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { createTokenAction } from "@/lib/accounts/actions";
import { CredentialFields } from "./credential-fields";
import { ShownOnce } from "./shown-once";

type NewTokenProps = { workspaces: { id: string; name: string }[] };

/** Makes a token for a script, and shows it this once. */
export async function NewToken({ workspaces }: NewTokenProps) {
  const t = await getTranslations("account.tokens");
  return (
    <Form action={createTokenAction.bind(null, {})} label={t("new")} className="block">
      <FormDisclosure summary={t("new")}>
        <FormErrors />
        <ShownOnce
          labels={[t("shownOnce")]}
          hint={t("shownOnceHint")}
          copy={t("copy")}
          copied={t("copied")}
        />
        <CredentialFields workspaces={workspaces} />
        <SubmitButton variant="secondary" className="justify-self-start">
          {t("make")}
        </SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
