import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { createWorkspaceAction } from "@/lib/workspaces/actions";

export async function NewWorkspace() {
  const t = await getTranslations("workspace");
  return (
    <Section title={t("newTitle")} sub={t("newSub")}>
      <Form action={createWorkspaceAction.bind(null, {})} label={t("newTitle")} className="grid gap-4">
        <FormErrors />
        <TextField name="name" label={t("newName")} required />
        <SubmitButton variant="secondary" className="justify-self-start">
          {t("make")}
        </SubmitButton>
      </Form>
    </Section>
  );
}
