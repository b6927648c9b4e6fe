import { getTranslations } from "next-intl/server";
import { hueNames } from "@/components/themes/hue-names";
import { ThemeField } from "@/components/themes/theme-field";
import { ChipsField } from "@/components/ui/choice-field";
import { ColorField } from "@/components/ui/color-field";
import { TextField } from "@/components/ui/text-field";
import { TimeField } from "@/components/ui/time-field";
import { TimeZoneField } from "@/components/ui/time-zone-field";
import { type Weekday, weekdaysFrom } from "@/lib/calendar/week";
import { getFormats } from "@/lib/i18n/server";
import type { RoutineFrame } from "@/lib/routines/week";
import type { ThemeName } from "@/lib/themes/queries";
import { BreaksField } from "./breaks-field";

type RoutineFieldsProps = {
  frame: RoutineFrame & { themeId?: string | null };
  weekStart: Weekday;
  themes: ThemeName[];
};

/** What a routine says of every week, to be filled in. */
export async function RoutineFields({ frame, weekStart, themes }: RoutineFieldsProps) {
  const [t, formats, names] = await Promise.all([getTranslations("routines.form"), getFormats(), hueNames()]);
  const days = weekdaysFrom(weekStart).map((weekday) => ({
    value: weekday,
    label: formats.weekday(weekday, "short"),
    name: formats.weekday(weekday),
  }));
  return (
    <>
      <TextField name="name" label={t("name")} defaultValue={frame.name} required />
      <ColorField name="color" label={t("color")} names={names} defaultValue={frame.color} />
      <ThemeField themes={themes} defaultValue={frame.themeId} />
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <TimeField name="dayStart" label={t("dayStart")} defaultValue={frame.dayStart} required />
        <TimeField name="dayEnd" label={t("dayEnd")} defaultValue={onClock(frame.dayEnd)} required />
        <TextField
          name="slotMinutes"
          label={t("slotMinutes")}
          type="number"
          inputMode="numeric"
          min={5}
          max={240}
          defaultValue={frame.slotMinutes}
          required
        />
      </div>
      <BreaksField breaks={frame.breaks} texts={await breakTexts()} />
      <ChipsField
        name="hiddenDays"
        label={t("hiddenDays")}
        hint={t("hiddenDaysHint")}
        choices={days}
        defaultValue={frame.hiddenDays}
      />
      <TimeZoneField
        name="timeZone"
        label={t("timeZone")}
        hint={t("timeZoneHint")}
        defaultValue={frame.timeZone}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          name="startsOn"
          label={t("startsOn")}
          hint={t("boundsHint")}
          type="date"
          defaultValue={frame.startsOn ?? ""}
        />
        <TextField name="endsOn" label={t("endsOn")} type="date" defaultValue={frame.endsOn ?? ""} />
      </div>
    </>
  );
}

/** A clock has no 24:00. */
function onClock(dayEnd: string): string {
  return dayEnd === "24:00" ? "00:00" : dayEnd;
}

async function breakTexts() {
  const t = await getTranslations("routines.form.breaks");
  return {
    label: t("label"),
    hint: t("hint"),
    name: t("name"),
    start: t("start"),
    minutes: t("minutes"),
    add: t("add"),
    remove: t("remove"),
  };
}
