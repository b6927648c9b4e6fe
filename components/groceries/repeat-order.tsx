import { getTranslations } from "next-intl/server";
import { ScheduleFields } from "@/components/schedules/schedule-fields";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { CalendarDate } from "@/lib/calendar/date";
import { type WeekStart, weekdayOf } from "@/lib/calendar/week";
import { repeatOrderAction } from "@/lib/groceries/actions";

type RepeatOrderProps = {
  target: { workspace: string; id: string };
  today: CalendarDate;
  weekStart: WeekStart;
};

/** Orders the same anew by a schedule: every week on this day, unless something else is said. */
export async function RepeatOrder({ target, today, weekStart }: RepeatOrderProps) {
  const t = await getTranslations("groceries.order");
  return (
    <Section title={t("repeatTitle")} sub={t("repeatSub")}>
      <Form
        action={repeatOrderAction.bind(null, target)}
        label={t("repeatTitle")}
        className="grid gap-4 print:hidden"
      >
        <FormErrors />
        <ScheduleFields
          schedule={{ kind: "weekly", every: 1, days: [weekdayOf(today)] }}
          today={today}
          weekStart={weekStart}
          without={["quota", "afterCompletion"]}
        />
        <TextField name="startsOn" type="date" label={t("startsOn")} defaultValue={today} required />
        <SubmitButton variant="secondary" className="justify-self-start">
          {t("repeat")}
        </SubmitButton>
      </Form>
    </Section>
  );
}
