import { getTranslations } from "next-intl/server";
import { ColorField } from "@/components/ui/color-field";
import { Form, type FormAction } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { hueNames } from "./hue-names";

type ThemeFormProps = {
  action: FormAction;
  /** The stored one; none to make one, whose colour may be chosen for it. */
  theme?: { name: string; color: string; version: number };
};

/** A theme's name and colour, both its own. */
export async function ThemeForm({ action, theme }: ThemeFormProps) {
  const [t, names] = await Promise.all([getTranslations("themes.form"), hueNames()]);
  return (
    <Form action={action} label={theme ? t("change") : t("make")} className="grid gap-5">
      <FormErrors />
      {theme && <input type="hidden" name="version" value={theme.version} />}
      <TextField
        name="name"
        label={t("name")}
        defaultValue={theme?.name}
        maxLength={60}
        dir="auto"
        required
      />
      <ColorField
        name="color"
        label={t("color")}
        names={names}
        defaultValue={theme?.color}
        none={theme ? undefined : t("chosenForMe")}
      />
      <SubmitButton className="justify-self-start">{theme ? t("save") : t("create")}</SubmitButton>
    </Form>
  );
}
