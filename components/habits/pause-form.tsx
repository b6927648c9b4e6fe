import { getTranslations } from "next-intl/server";
import { Form, type FormAction } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { CalendarDate } from "@/lib/calendar/date";

type PauseFormProps = { action: FormAction; label: string; today: CalendarDate };

/** A pause by its first and last day, or from a day on until one resumes. */
export async function PauseForm({ action, label, today }: PauseFormProps) {
  const t = await getTranslations("habits.pauses");
  return (
    <Form action={action} label={label} className="grid gap-4">
      <FormErrors />
      <div className="grid grid-cols-2 items-start gap-4">
        <TextField name="from" type="date" label={t("from")} defaultValue={today} required />
        <TextField name="to" type="date" label={t("to")} hint={t("toHint")} />
      </div>
      <SubmitButton variant="secondary" className="justify-self-start">
        {label}
      </SubmitButton>
    </Form>
  );
}
