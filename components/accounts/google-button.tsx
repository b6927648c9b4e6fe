import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { signInWithGoogleAction } from "@/lib/accounts/actions";

/** The other way in, below the form. */
export async function GoogleButton({ next }: { next: string }) {
  const t = await getTranslations("auth.google");
  return (
    <>
      <p className="flex items-center gap-3 text-sm text-quiet before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t("or")}
      </p>
      <Form action={signInWithGoogleAction.bind(null, {})} className="grid gap-3">
        <FormErrors />
        <input type="hidden" name="next" value={next} />
        <SubmitButton variant="secondary">{t("continue")}</SubmitButton>
      </Form>
    </>
  );
}
