import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { roles } from "@/lib/auth/policy";
import { inviteAction } from "@/lib/invitations/actions";
import { sendsMail } from "@/lib/platform/mail";

/** Makes a link; it then stands below, to be copied. */
export async function InviteForm({ workspace }: { workspace: string }) {
  const [t, names] = await Promise.all([
    getTranslations("members.invite"),
    getTranslations("members.roleNames"),
  ]);
  return (
    <Section title={t("title")} sub={t("sub")}>
      <Form action={inviteAction.bind(null, { workspace })} label={t("title")} className="grid gap-4">
        <FormErrors />
        <SelectField
          name="role"
          label={t("role")}
          defaultValue="member"
          options={roles.map((value) => ({ value, label: names(value) }))}
        />
        <TextField
          name="email"
          type="email"
          label={t("email")}
          hint={t(sendsMail() ? "emailSent" : "emailHint")}
          autoComplete="off"
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="days" type="number" min={1} max={365} label={t("days")} defaultValue="7" />
          <TextField name="mostUses" type="number" min={1} max={500} label={t("mostUses")} defaultValue="1" />
        </div>
        <SubmitButton className="justify-self-start">{t("make")}</SubmitButton>
      </Form>
    </Section>
  );
}
