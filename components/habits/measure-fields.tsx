import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { Measure } from "@/lib/habits/habit";
import css from "./measure-fields.module.css";

const kinds = ["yesNo", "atLeast", "atMost"] as const;

/** What makes a day done: a tick, or so many of something. Goal and unit are shown where there is a number to reach. */
export async function MeasureFields({ measure }: { measure: Measure }) {
  const t = await getTranslations("habits.form");
  const { goal, unit } = measure.kind === "yesNo" ? { goal: "", unit: "" } : measure;
  return (
    <div className={css.measure}>
      <SelectField
        name="measure.kind"
        label={t("measure")}
        options={kinds.map((value) => ({ value, label: t(`measures.${value}`) }))}
        defaultValue={measure.kind}
      />
      <div data-amount className="grid-cols-2">
        <TextField
          name="measure.goal"
          label={t("goal")}
          type="number"
          inputMode="decimal"
          min={0}
          step="any"
          defaultValue={goal}
        />
        <TextField name="measure.unit" label={t("unit")} placeholder={t("unitExample")} defaultValue={unit} />
      </div>
    </div>
  );
}
