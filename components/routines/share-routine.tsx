import { getTranslations } from "next-intl/server";
import { CopyField } from "@/components/ui/copy-field";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { siteOrigin } from "@/lib/auth/site";
import { revokeShareAction, shareRoutineAction } from "@/lib/shares/actions";
import type { RoutineTarget } from "./routine-settings";

type ShareRoutineProps = { target: RoutineTarget; link: { url: string } | null };

/** The link under which strangers read the timetable: made, copied, and made dead again. */
export async function ShareRoutine({ target, link }: ShareRoutineProps) {
  const [t, origin] = await Promise.all([getTranslations("share"), siteOrigin()]);
  if (!link) {
    return (
      <Section id="share" title={t("title")} sub={t("sub")}>
        <Form action={shareRoutineAction.bind(null, target)} label={t("title")}>
          <FormErrors />
          <SubmitButton variant="secondary" className="justify-self-start">
            {t("make")}
          </SubmitButton>
        </Form>
      </Section>
    );
  }
  const url = `${origin}${link.url}`;
  return (
    <Section id="share" title={t("title")} sub={t("sub")}>
      <CopyField label={t("link")} value={url} copy={t("copy")} copied={t("copied")} />
      <CopyField
        label={t("feed")}
        hint={t("feedHint")}
        value={`${url}/timetable.ics`}
        copy={t("copy")}
        copied={t("copied")}
      />
      <Form action={revokeShareAction.bind(null, target)} label={t("revoke")}>
        <FormErrors />
        <SubmitButton variant="danger" className="justify-self-start">
          {t("revoke")}
        </SubmitButton>
      </Form>
    </Section>
  );
}
