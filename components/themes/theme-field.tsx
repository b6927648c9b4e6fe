import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/ui/select-field";
import type { ThemeName } from "@/lib/themes/queries";

type ThemeFieldProps = { themes: ThemeName[]; defaultValue?: string | null; className?: string };

/** Under which theme something stands, posted as `themeId`; empty for none. Not drawn while there are no themes. */
export async function ThemeField({ themes, defaultValue, className }: ThemeFieldProps) {
  const t = await getTranslations("themes.field");
  if (themes.length === 0) return null;
  const options = themes.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SelectField
      name="themeId"
      label={t("label")}
      options={[{ value: "", label: t("none") }, ...options]}
      defaultValue={defaultValue ?? ""}
      className={className}
    />
  );
}
