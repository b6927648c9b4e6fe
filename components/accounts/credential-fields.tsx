import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

/** What a new token or signing key is for, what it may, where, and how long. */
export async function CredentialFields({ workspaces }: { workspaces: { id: string; name: string }[] }) {
  const t = await getTranslations("account.tokens");
  return (
    <>
      <TextField name="name" label={t("name")} hint={t("nameHint")} required />
      <SelectField
        name="access"
        label={t("access")}
        defaultValue="write"
        options={[
          { value: "write", label: t("write") },
          { value: "read", label: t("read") },
        ]}
      />
      <SelectField
        name="workspaceId"
        label={t("opens")}
        defaultValue=""
        options={[
          { value: "", label: t("everything") },
          ...workspaces.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField name="lastDay" type="date" label={t("lastDay")} hint={t("lastDayHint")} />
    </>
  );
}
