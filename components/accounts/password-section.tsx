import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDone } from "@/components/ui/form-done";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { changePasswordAction } from "@/lib/accounts/actions";
import { CurrentPassword } from "./current-password";

export async function PasswordSection({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  const [t, done] = await Promise.all([getTranslations("account.password"), getTranslations("account")]);
  return (
    <Section title={t("title")}>
      <p className="text-quiet">{t(hasPassword ? "ends" : "none")}</p>
      <Form action={changePasswordAction.bind(null, {})} className="grid gap-5">
        <FormErrors />
        {/* Tells a password manager whose password it is; without a name it is not posted. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <CurrentPassword hasPassword={hasPassword} />
        <TextField
          name="newPassword"
          type="password"
          label={t("new")}
          hint={t("newHint")}
          autoComplete="new-password"
          required
        />
        <div className="flex items-center gap-4">
          <SubmitButton variant="secondary">{t(hasPassword ? "submit" : "set")}</SubmitButton>
          <FormDone>{done("saved")}</FormDone>
        </div>
      </Form>
    </Section>
  );
}
