import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { createKeyAction } from "@/lib/accounts/actions";
import { CredentialFields } from "./credential-fields";
import { ShownOnce } from "./shown-once";

type NewKeyProps = { workspaces: { id: string; name: string }[] };

/** Makes a key for a script that signs what it sends, and shows its secret this once. */
export async function NewKey({ workspaces }: NewKeyProps) {
  const [t, words] = await Promise.all([getTranslations("account.keys"), getTranslations("account.tokens")]);
  return (
    <Form action={createKeyAction.bind(null, {})} label={t("new")} className="block">
      <FormDisclosure summary={t("new")}>
        <FormErrors />
        <ShownOnce
          labels={[t("id"), t("secret")]}
          hint={words("shownOnceHint")}
          copy={words("copy")}
          copied={words("copied")}
        />
        <CredentialFields workspaces={workspaces} />
        <SubmitButton variant="secondary" className="justify-self-start">
          {words("make")}
        </SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
