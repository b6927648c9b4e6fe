import { getTranslations } from "next-intl/server";
import { hueNames } from "@/components/themes/hue-names";
import { type StoredField, StoredFields } from "@/components/ui/stored-fields";
import { getFormats } from "@/lib/i18n/server";
import type { SessionRecord } from "@/lib/sessions/queries";
import { hueOf } from "@/lib/themes/palette";
import { storedDate } from "../stored-date";

/** What somebody else has stored of a session since its form was opened. */
export async function StoredSession({ session }: { session: SessionRecord }) {
  const [t, formats, hues] = await Promise.all([getTranslations("week"), getFormats(), hueNames()]);
  const { title, weekday, start, minutes, location, person, color, everyWeeks, startsOn, endsOn } = session;
  const none = t("none");
  const fields: StoredField[] = [
    { label: t("title"), shown: title, posted: { title } },
    { label: t("day"), shown: formats.weekday(weekday), posted: { weekday } },
    { label: t("start"), shown: formats.time(start), posted: { start } },
    { label: t("minutes"), shown: formats.number(minutes), posted: { minutes: String(minutes) } },
    { label: t("location"), shown: location ?? none, posted: { location: location ?? "" } },
    { label: t("person"), shown: person ?? none, posted: { person: person ?? "" } },
    {
      label: t("color"),
      shown: color ? hues[hueOf(color)] : t("colorOfRoutine"),
      posted: { color: color ?? "" },
    },
    { label: t("rhythm"), shown: formats.number(everyWeeks), posted: { everyWeeks: String(everyWeeks) } },
    storedDate("startsOn", t("startsOn"), startsOn, { formats, none }),
    storedDate("endsOn", t("endsOn"), endsOn, { formats, none }),
  ];
  return <StoredFields version={session.version} title={t("storedNow")} fields={fields} />;
}
