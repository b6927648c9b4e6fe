import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDone } from "@/components/ui/form-done";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField } from "@/components/ui/select-field";
import { type StoredField, StoredFields } from "@/components/ui/stored-fields";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TimeZoneField } from "@/components/ui/time-zone-field";
import { type WeekStart, weekStarts } from "@/lib/calendar/week";
import { getFormats } from "@/lib/i18n/server";
import { updateWorkspaceAction } from "@/lib/workspaces/actions";

type WorkspaceSettingsProps = {
  workspace: {
    slug: string;
    name: string;
    currency: string;
    timeZone: string | null;
    weekStart: WeekStart;
    version: number;
  };
};

/** The version travels with the form, so that nobody's change is overwritten unseen. */
export async function WorkspaceSettings({ workspace }: WorkspaceSettingsProps) {
  const [t, formats] = await Promise.all([getTranslations("workspace"), getFormats()]);
  const { slug, name, currency, timeZone, weekStart, version } = workspace;
  const stored: StoredField[] = [
    { label: t("name"), shown: name, posted: { name } },
    { label: t("slug"), shown: slug, posted: { slug } },
    { label: t("currency"), shown: currency, posted: { currency } },
    { label: t("timeZone"), shown: timeZone ?? "–", posted: { timeZone: timeZone ?? "" } },
    { label: t("weekStart"), shown: formats.weekday(weekStart), posted: { weekStart } },
  ];
  return (
    <Form action={updateWorkspaceAction.bind(null, { workspace: slug })} label={t("title")}>
      <FormErrors />
      <StoredFields version={version} title={t("storedNow")} fields={stored} />
      <input type="hidden" name="version" value={version} />
      <TextField name="name" label={t("name")} defaultValue={name} required />
      <TextField name="slug" label={t("slug")} hint={t("slugHint")} defaultValue={slug} required />
      <TextField
        name="currency"
        label={t("currency")}
        hint={t("currencyHint")}
        defaultValue={currency}
        required
      />
      <TimeZoneField
        name="timeZone"
        label={t("timeZone")}
        hint={t("timeZoneHint")}
        defaultValue={timeZone ?? ""}
      />
      <SelectField
        name="weekStart"
        label={t("weekStart")}
        options={weekStarts.map((day) => ({ value: day, label: formats.weekday(day) }))}
        defaultValue={weekStart}
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton>{t("save")}</SubmitButton>
        <FormDone>{t("saved")}</FormDone>
      </div>
    </Form>
  );
}
