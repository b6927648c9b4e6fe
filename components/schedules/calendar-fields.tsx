import { ChipsField } from "@/components/ui/choice-field";
import { SelectField } from "@/components/ui/select-field";
import { day } from "@/lib/calendar/date";
import { type Weekday, weekdaysFrom } from "@/lib/calendar/week";
import type { Formats } from "@/lib/i18n/formats";
import { CountField } from "./count-field";
import type { ProposedFields } from "./proposed-fields";
import type { Words } from "./words";

type CalendarFieldsProps = { fields: ProposedFields; weekStart: Weekday; formats: Formats; t: Words };

const MONTH_DAYS = Array.from({ length: 31 }, (_, index) => index + 1);
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The fields of the kinds that go by weekdays, months and years. */
export function CalendarFields({ fields, weekStart, formats, t }: CalendarFieldsProps) {
  const { weekly, monthlyDay, monthlyWeekday, yearly } = fields;
  const weekdays = weekdaysFrom(weekStart);
  const days = MONTH_DAYS.map((value) => ({ value: String(value), label: formats.number(value) }));
  return (
    <>
      <div data-kind="weekly">
        <ChipsField
          name="schedule.weekly.days"
          label={t("weekdays")}
          choices={weekdays.map((value) => ({
            value,
            label: formats.weekday(value, "short"),
            name: formats.weekday(value),
          }))}
          defaultValue={weekly.days}
        />
        <CountField name="schedule.weekly.every" label={t("everyWeeks")} defaultValue={weekly.every} />
      </div>
      <div data-kind="monthlyDay" className="grid-cols-2">
        <SelectField
          name="schedule.monthlyDay.day"
          label={t("monthDay")}
          hint={t("monthDayHint")}
          options={[...days, { value: "-1", label: t("lastDay") }]}
          defaultValue={String(monthlyDay.day)}
        />
        <CountField
          name="schedule.monthlyDay.every"
          label={t("everyMonths")}
          defaultValue={monthlyDay.every}
        />
      </div>
      <div data-kind="monthlyWeekday" className="grid-cols-2 sm:grid-cols-3">
        <SelectField
          name="schedule.monthlyWeekday.nth"
          label={t("nth")}
          options={(["1", "2", "3", "4", "5", "-1"] as const).map((value) => ({
            value,
            label: t("nths", { nth: value }),
          }))}
          defaultValue={String(monthlyWeekday.nth)}
        />
        <SelectField
          name="schedule.monthlyWeekday.weekday"
          label={t("weekday")}
          options={weekdays.map((value) => ({ value, label: formats.weekday(value) }))}
          defaultValue={monthlyWeekday.weekday}
        />
        <CountField
          name="schedule.monthlyWeekday.every"
          label={t("everyMonths")}
          defaultValue={monthlyWeekday.every}
        />
      </div>
      <div data-kind="yearly" className="grid-cols-2 sm:grid-cols-3">
        <SelectField
          name="schedule.yearly.day"
          label={t("day")}
          options={days}
          defaultValue={String(yearly.day)}
        />
        <SelectField
          name="schedule.yearly.month"
          label={t("month")}
          options={MONTHS.map((value) => ({ value: String(value), label: monthName(value, formats) }))}
          defaultValue={String(yearly.month)}
        />
        <CountField name="schedule.yearly.every" label={t("everyYears")} defaultValue={yearly.every} />
      </div>
    </>
  );
}

function monthName(month: number, formats: Formats): string {
  return formats.date(day(`2024-${String(month).padStart(2, "0")}-01`), "monthName");
}
