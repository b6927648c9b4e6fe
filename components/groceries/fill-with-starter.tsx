import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { fillWithStarterAction } from "@/lib/groceries/actions";

/** For an empty catalogue: everyday products in the reader's language, at one press. */
export async function FillWithStarter({ workspace }: { workspace: string }) {
  const [t, language] = await Promise.all([getTranslations("groceries.starter"), getLocale()]);
  return (
    <Form
      action={fillWithStarterAction.bind(null, { workspace })}
      className="grid justify-items-center gap-2"
    >
      <FormErrors />
      <input type="hidden" name="language" value={language} />
      <SubmitButton>{t("fill")}</SubmitButton>
      <p className="max-w-form text-sm text-balance text-quiet">{t("hint")}</p>
    </Form>
  );
}
