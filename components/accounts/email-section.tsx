import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDone } from "@/components/ui/form-done";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { changeEmailAction } from "@/lib/accounts/actions";
import { CurrentPassword } from "./current-password";

export async function EmailSection({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  const [t, done] = await Promise.all([getTranslations("account.email"), getTranslations("account")]);
  return (
    <Section title={t("title")}>
      <p>{t("now", { email })}</p>
      <Form action={changeEmailAction.bind(null, {})} className="grid gap-5">
        <FormErrors />
        <TextField name="email" type="email" label={t("new")} autoComplete="email" required />
        <CurrentPassword hasPassword={hasPassword} />
        <div className="flex items-center gap-4">
          <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
          <FormDone>{done("saved")}</FormDone>
        </div>
      </Form>
    </Section>
  );
}
