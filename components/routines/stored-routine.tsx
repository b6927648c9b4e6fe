import { getTranslations } from "next-intl/server";
import { hueNames } from "@/components/themes/hue-names";
import { StoredFields } from "@/components/ui/stored-fields";
import { getFormats } from "@/lib/i18n/server";
import type { RoutineRecord } from "@/lib/routines/queries";
import { hueOf } from "@/lib/themes/palette";
import type { ThemeName } from "@/lib/themes/queries";
import { storedDate } from "./stored-date";

type StoredRoutineProps = { routine: RoutineRecord; themes: ThemeName[] };

/** What somebody else has stored of a routine since the form was opened. */
export async function StoredRoutine({ routine, themes }: StoredRoutineProps) {
  const [t, formats, hues] = await Promise.all([getTranslations("routines.form"), getFormats(), hueNames()]);
  const { breaks, hiddenDays, startsOn, endsOn } = routine;
  const none = t("none");
  const breakTexts = breaks.map((pause) => `${pause.name} ${formats.time(pause.start)}`);
  const fields = [
    { label: t("name"), shown: routine.name, posted: { name: routine.name } },
    { label: t("color"), shown: hues[hueOf(routine.color)], posted: { color: routine.color } },
    {
      label: t("theme"),
      shown: themes.find(({ id }) => id === routine.themeId)?.name ?? none,
      posted: { themeId: routine.themeId ?? "" },
    },
    { label: t("dayStart"), shown: formats.time(routine.dayStart), posted: { dayStart: routine.dayStart } },
    {
      label: t("dayEnd"),
      shown: formats.time(routine.dayEnd),
      posted: { dayEnd: routine.dayEnd === "24:00" ? "00:00" : routine.dayEnd },
    },
    {
      label: t("slotMinutes"),
      shown: formats.number(routine.slotMinutes),
      posted: { slotMinutes: String(routine.slotMinutes) },
    },
    {
      label: t("breaks.label"),
      shown: formats.list(breakTexts) || none,
      posted: Object.fromEntries(
        [...breaks, { name: "", start: "", minutes: "" }].flatMap(({ name, start, minutes }, index) => [
          [`breaks[${index}].name`, name],
          [`breaks[${index}].start`, start],
          [`breaks[${index}].minutes`, String(minutes)],
        ]),
      ),
    },
    {
      label: t("hiddenDays"),
      shown: formats.list(hiddenDays.map((day) => formats.weekday(day))) || none,
      posted: { hiddenDays: hiddenDays.join() },
    },
    { label: t("timeZone"), shown: routine.timeZone, posted: { timeZone: routine.timeZone } },
    storedDate("startsOn", t("startsOn"), startsOn, { formats, none }),
    storedDate("endsOn", t("endsOn"), endsOn, { formats, none }),
  ];
  return <StoredFields version={routine.version} title={t("storedNow")} fields={fields} />;
}
