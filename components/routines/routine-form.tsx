import { getTranslations } from "next-intl/server";
import { Form, type FormAction } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Weekday } from "@/lib/calendar/week";
import type { RoutineFrame } from "@/lib/routines/week";
import { RoutineFields } from "./routine-fields";

type RoutineFormProps = { action: FormAction; frame: RoutineFrame; weekStart: Weekday };

/** A new routine, filled in as far as a template says. */
export async function NewRoutineForm({ action, frame, weekStart }: RoutineFormProps) {
  const t = await getTranslations("routines.form");
  return (
    <Form action={action} className="grid gap-6">
      <FormErrors paths={["", "breaks"]} />
      <RoutineFields frame={frame} weekStart={weekStart} />
      <SubmitButton className="justify-self-start">{t("create")}</SubmitButton>
    </Form>
  );
}
