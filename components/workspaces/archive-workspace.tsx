import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { archiveWorkspaceAction } from "@/lib/workspaces/actions";

type ArchiveWorkspaceProps = { workspace: string; archived: boolean };

/** Nothing is lost by it and it is one press to bring back, so nothing has to be typed. */
export async function ArchiveWorkspace({ workspace, archived }: ArchiveWorkspaceProps) {
  const t = await getTranslations("workspace.archive");
  return (
    <Section title={t("title")} sub={t(archived ? "archivedSub" : "sub")}>
      <Form action={archiveWorkspaceAction.bind(null, { workspace })} label={t("title")}>
        <FormErrors />
        <input type="hidden" name="archived" value={String(!archived)} />
        <SubmitButton variant="secondary" className="justify-self-start">
          {t(archived ? "restore" : "archive")}
        </SubmitButton>
      </Form>
    </Section>
  );
}
