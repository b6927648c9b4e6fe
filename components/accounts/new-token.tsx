import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
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
    <Disclosure summary={t("new")}>
      <Form action={createTokenAction.bind(null, {})} label={t("new")} className="grid gap-4">
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
      </Form>
    </Disclosure>
  );
}
