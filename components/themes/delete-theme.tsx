import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { deleteThemeAction } from "@/lib/themes/actions";
import type { ThemeRecord } from "@/lib/themes/queries";

type DeleteThemeProps = { target: { workspace: string; id: string }; counts: ThemeRecord["counts"] };

/** Lets go of what hangs on the theme, which stays. */
export async function DeleteTheme({ target, counts }: DeleteThemeProps) {
  const t = await getTranslations("themes.deletion");
  return (
    <Section title={t("title")} sub={t("stays", { count: counts.routines + counts.habits + counts.tasks })}>
      <Form action={deleteThemeAction.bind(null, target)} label={t("title")}>
        <FormErrors />
        <SubmitButton variant="danger" className="justify-self-start">
          {t("submit")}
        </SubmitButton>
      </Form>
    </Section>
  );
}
