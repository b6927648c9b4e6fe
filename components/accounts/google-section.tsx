import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { linkGoogleAction } from "@/lib/accounts/actions";
import { CurrentPassword } from "./current-password";

type GoogleSectionProps = { linked: boolean; hasPassword: boolean; error: string | string[] | undefined };

export async function GoogleSection({ linked, hasPassword, error }: GoogleSectionProps) {
  const t = await getTranslations("account.google");
  return (
    <Section title={t("title")}>
      {error !== undefined && (
        <Notice kind="problem" role="alert">
          {t(error === "googleElsewhere" ? "elsewhere" : "unconfirmed")}
        </Notice>
      )}
      <p>{t(linked ? "linked" : "offer")}</p>
      {!linked && (
        <Form action={linkGoogleAction.bind(null, {})} className="grid gap-5">
          <FormErrors />
          <CurrentPassword hasPassword={hasPassword} />
          <SubmitButton variant="secondary" className="justify-self-start">
            {t("link")}
          </SubmitButton>
        </Form>
      )}
    </Section>
  );
}
