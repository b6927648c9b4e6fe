import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { deleteRoutineAction } from "@/lib/routines/actions";
import type { RoutineTarget } from "./routine-settings";

type DeleteRoutineProps = { target: RoutineTarget; name: string; sessions: number; isShared: boolean };

/** Tells what goes with the routine, and lets it go once its name is typed. */
export async function DeleteRoutine({ target, name, sessions, isShared }: DeleteRoutineProps) {
  const t = await getTranslations("routines.delete");
  return (
    <Section title={t("title")} sub={t("sub", { sessions, shared: String(isShared) })}>
      <Form action={deleteRoutineAction.bind(null, target)} label={t("title")} className="grid gap-4">
        <FormErrors />
        <TextField name="name" label={t("name", { name })} autoComplete="off" required />
        <SubmitButton variant="danger" className="justify-self-start">
          {t("button")}
        </SubmitButton>
      </Form>
    </Section>
  );
}
