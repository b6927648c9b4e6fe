import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { leaveAction } from "@/lib/members/actions";

/** Everybody may go; the last admin is told to hand over first. */
export async function Leave({ target }: { target: { workspace: string; id: string } }) {
  const t = await getTranslations("members");
  return (
    <Section title={t("leave")} sub={t("leaveSub")}>
      <Form action={leaveAction.bind(null, target)} label={t("leave")}>
        <FormErrors />
        <SubmitButton variant="danger" className="justify-self-start">
          {t("leave")}
        </SubmitButton>
      </Form>
    </Section>
  );
}
