import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { deleteProductAction } from "@/lib/groceries/actions";

export async function DeleteProduct({ target }: { target: { workspace: string; id: string } }) {
  const t = await getTranslations("groceries.products");
  return (
    <Section title={t("delete")} sub={t("deleteSub")}>
      <Form action={deleteProductAction.bind(null, target)}>
        <FormErrors />
        <SubmitButton variant="danger" className="justify-self-start">
          {t("delete")}
        </SubmitButton>
      </Form>
    </Section>
  );
}
