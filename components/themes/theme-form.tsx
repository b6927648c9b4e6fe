import { getTranslations } from "next-intl/server";
import { Fragment } from "react";
import { ColorField } from "@/components/ui/color-field";
import { Form, type FormAction } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { StoredFields } from "@/components/ui/stored-fields";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { hueOf } from "@/lib/themes/palette";
import { hueNames } from "./hue-names";

type ThemeFormProps = {
  action: FormAction;
  /** The stored one; none to make one, whose colour may be chosen for it. */
  theme?: { name: string; color: string; version: number };
};

/** A theme's name and colour, both its own. The version travels along, so that no change is overwritten unseen. */
export async function ThemeForm({ action, theme }: ThemeFormProps) {
  const [t, names] = await Promise.all([getTranslations("themes.form"), hueNames()]);
  return (
    <Form action={action} label={theme ? t("change") : t("make")} className="grid gap-5">
      <FormErrors />
      {theme && (
        <>
          <StoredFields
            version={theme.version}
            title={t("storedNow")}
            fields={[
              { label: t("name"), shown: theme.name, posted: { name: theme.name } },
              { label: t("color"), shown: names[hueOf(theme.color)], posted: { color: theme.color } },
            ]}
          />
          <input type="hidden" name="version" value={theme.version} />
        </>
      )}
      <Fragment key={theme?.version}>
        <TextField name="name" label={t("name")} defaultValue={theme?.name} dir="auto" required />
        <ColorField
          name="color"
          label={t("color")}
          names={names}
          defaultValue={theme?.color}
          none={theme ? undefined : t("chosenForMe")}
        />
      </Fragment>
      <SubmitButton className="justify-self-start">{theme ? t("save") : t("create")}</SubmitButton>
    </Form>
  );
}
