import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/ui/select-field";
import type { CalendarDate } from "@/lib/calendar/date";
import type { Weekday } from "@/lib/calendar/week";
import { getFormats } from "@/lib/i18n/server";
import { type FormKind, formKinds } from "@/lib/recurrence/form";
import type { Schedule } from "@/lib/recurrence/schema";
import { CalendarFields } from "./calendar-fields";
import { CountFields } from "./count-fields";
import { proposedFields } from "./proposed-fields";
import css from "./schedule-fields.module.css";

type ScheduleFieldsProps = {
  /** Null only where `none` is offered. */
  schedule: Schedule | null;
  today: CalendarDate;
  weekStart: Weekday;
  /** Offers no schedule at all, posted as `none`, under this name. */
  none?: string;
  /** Kinds that are not offered here. */
  without?: FormKind[];
};

/**
 * How often, as fields `schedule.kind`, `schedule.weekly.days` … Only the chosen kind's are shown: the style sheet sees
 * to it, so that it needs no JavaScript. A browser that cannot shows all; those of the others are passed over.
 */
export async function ScheduleFields({
  schedule,
  today,
  weekStart,
  none,
  without = [],
}: ScheduleFieldsProps) {
  const [t, formats] = await Promise.all([getTranslations("schedules.form"), getFormats()]);
  const { kind, fields } = proposedFields(schedule ?? { kind: "days", every: 1 }, today);
  const kinds = formKinds.filter((value) => !without.includes(value));
  return (
    <div className={css.schedule}>
      <SelectField
        name="schedule.kind"
        label={t("kind")}
        options={[
          ...(none ? [{ value: "none", label: none }] : []),
          ...kinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
        ]}
        defaultValue={schedule ? kind : "none"}
      />
      <CalendarFields fields={fields} weekStart={weekStart} formats={formats} t={t} />
      <CountFields fields={fields} t={t} />
    </div>
  );
}
