import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { copyRoutineAction } from "@/lib/routines/actions";
import type { RoutineTarget } from "./routine-settings";

/** The same routine once more, under a name of its own. */
export async function CopyRoutine({ target, name }: { target: RoutineTarget; name: string }) {
  const t = await getTranslations("routines.copy");
  return (
    <Section title={t("title")} sub={t("sub")}>
      <Form action={copyRoutineAction.bind(null, target)} label={t("title")} className="grid gap-4">
        <FormErrors />
        <TextField
          name="name"
          label={t("name")}
          defaultValue={t("copyOf", { name }).slice(0, 120)}
          required
        />
        <SubmitButton variant="secondary" className="justify-self-start">
          {t("copy")}
        </SubmitButton>
      </Form>
    </Section>
  );
}
