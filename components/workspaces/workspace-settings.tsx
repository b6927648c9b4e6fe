import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDone } from "@/components/ui/form-done";
import { FormErrors } from "@/components/ui/form-errors";
import { type StoredField, StoredFields } from "@/components/ui/stored-fields";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { updateWorkspaceAction } from "@/lib/workspaces/actions";

type WorkspaceSettingsProps = {
  workspace: { slug: string; name: string; currency: string; version: number };
};

/** The version travels with the form, so that nobody's change is overwritten unseen. */
export async function WorkspaceSettings({ workspace }: WorkspaceSettingsProps) {
  const t = await getTranslations("workspace");
  const { slug, name, currency, version } = workspace;
  const stored: StoredField[] = [
    { label: t("name"), shown: name, posted: { name } },
    { label: t("currency"), shown: currency, posted: { currency } },
  ];
  return (
    <Form action={updateWorkspaceAction.bind(null, { workspace: slug })} label={t("title")}>
      <FormErrors />
      <StoredFields version={version} title={t("storedNow")} fields={stored} />
      <input type="hidden" name="version" value={version} />
      <TextField name="name" label={t("name")} defaultValue={name} maxLength={80} required />
      <TextField
        name="currency"
        label={t("currency")}
        hint={t("currencyHint")}
        defaultValue={currency}
        maxLength={3}
        required
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton>{t("save")}</SubmitButton>
        <FormDone>{t("saved")}</FormDone>
      </div>
    </Form>
  );
}
