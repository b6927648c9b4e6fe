import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { deleteAccountAction } from "@/lib/accounts/actions";
import { getFormats } from "@/lib/i18n/server";
import { CurrentPassword } from "./current-password";

type Named = { name: string }[];
type DeletionProps = {
  email: string;
  hasPassword: boolean;
  /** What would be left with nobody in it, and what with nobody to look after the others. */
  remains: { lonely: Named; adminless: Named };
};

export async function Deletion({ email, hasPassword, remains }: DeletionProps) {
  const [t, formats] = await Promise.all([getTranslations("account.deletion"), getFormats()]);
  const namesOf = (workspaces: Named) => formats.list(workspaces.map(({ name }) => name));
  const { lonely, adminless } = remains;
  return (
    <Section title={t("title")}>
      <Form action={deleteAccountAction.bind(null, {})} className="grid gap-5">
        <p>
          {lonely.length > 0
            ? t("goes", { workspaces: namesOf(lonely), count: lonely.length })
            : t("goesAlone")}
        </p>
        {adminless.length > 0 && <Notice>{t("adminless", { workspaces: namesOf(adminless) })}</Notice>}
        <FormErrors />
        <TextField name="email" label={t("email", { email })} autoComplete="off" required />
        <CurrentPassword hasPassword={hasPassword} />
        <SubmitButton variant="danger" className="justify-self-start">
          {t("submit")}
        </SubmitButton>
      </Form>
    </Section>
  );
}
