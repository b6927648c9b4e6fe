import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { CountField } from "./count-field";
import type { ProposedFields } from "./proposed-fields";
import type { Words } from "./words";

const periods = ["day", "week", "month", "year"] as const;
const units = ["day", "week", "month"] as const;

/** The fields of the kinds that count days or times, and of a rule of one's own. */
export function CountFields({ fields, t }: { fields: ProposedFields; t: Words }) {
  const { days, cycle, quota, afterCompletion, custom } = fields;
  return (
    <>
      <div data-kind="days">
        <CountField name="schedule.days.every" label={t("everyDays")} defaultValue={days.every} />
      </div>
      <div data-kind="cycle" className="grid-cols-2">
        <CountField name="schedule.cycle.on" label={t("on")} defaultValue={cycle.on} />
        <CountField name="schedule.cycle.off" label={t("off")} defaultValue={cycle.off} />
        <p className="col-span-full text-sm text-quiet">{t("cycleHint")}</p>
      </div>
      <div data-kind="quota" className="grid-cols-2">
        <CountField name="schedule.quota.times" label={t("times")} defaultValue={quota.times} />
        <SelectField
          name="schedule.quota.per"
          label={t("per")}
          options={periods.map((value) => ({ value, label: t(`periods.${value}`) }))}
          defaultValue={quota.per}
        />
        <p className="col-span-full text-sm text-quiet">{t("quotaHint")}</p>
      </div>
      <div data-kind="afterCompletion" className="grid-cols-2">
        <CountField
          name="schedule.afterCompletion.every"
          label={t("after")}
          defaultValue={afterCompletion.every}
        />
        <SelectField
          name="schedule.afterCompletion.unit"
          label={t("unit")}
          options={units.map((value) => ({ value, label: t(`units.${value}`) }))}
          defaultValue={afterCompletion.unit}
        />
        <p className="col-span-full text-sm text-quiet">{t("afterHint")}</p>
      </div>
      <div data-kind="custom">
        <TextareaField
          name="schedule.custom.rrule"
          label={t("rule")}
          hint={t("ruleHint")}
          rows={2}
          placeholder="FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1"
          spellCheck={false}
          defaultValue={custom.rrule}
        />
        <TextField
          name="schedule.custom.exdates"
          label={t("exdates")}
          hint={t("datesHint")}
          defaultValue={custom.exdates.join(", ")}
        />
        <TextField
          name="schedule.custom.rdates"
          label={t("rdates")}
          hint={t("datesHint")}
          defaultValue={custom.rdates.join(", ")}
        />
      </div>
    </>
  );
}
