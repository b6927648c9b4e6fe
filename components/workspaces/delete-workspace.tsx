import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { deleteWorkspaceAction } from "@/lib/workspaces/actions";

/** Goes with all that is in it, once its name is typed; for a week it can be had back. */
export async function DeleteWorkspace({ workspace, name }: { workspace: string; name: string }) {
  const t = await getTranslations("workspace.delete");
  return (
    <Section title={t("title")} sub={t("sub")}>
      <Form
        action={deleteWorkspaceAction.bind(null, { workspace })}
        label={t("title")}
        className="grid gap-4"
      >
        <FormErrors />
        <TextField name="name" label={t("name", { name })} autoComplete="off" required />
        <SubmitButton variant="danger" className="justify-self-start">
          {t("button")}
        </SubmitButton>
      </Form>
    </Section>
  );
}
