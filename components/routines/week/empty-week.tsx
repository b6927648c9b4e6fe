import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { CalendarDate } from "@/lib/calendar/date";
import { useFormats } from "@/lib/i18n/server";
import { newSessionPath, type Place, routinePath, weekPath } from "./addresses";

type EmptyWeekProps = { place: Place; hasSessions: boolean; nearest: CalendarDate | null; mayWrite: boolean };

/** Says why a week is empty, and what can be done about it. */
export function EmptyWeek({ place, hasSessions, nearest, mayWrite }: EmptyWeekProps) {
  const t = useTranslations("week");
  const formats = useFormats();
  if (hasSessions) {
    return (
      <Notice>
        <p>{t("nothing")}</p>
        {nearest && (
          <a className="link" href={weekPath(place, nearest)}>
            {t("nearest", { date: formats.date(nearest, "full") })}
          </a>
        )}
      </Notice>
    );
  }
  return (
    <Notice>
      <p>{t(mayWrite ? "first" : "nothing")}</p>
      {mayWrite && (
        <p className="flex flex-wrap gap-2 pt-1">
          <a className={buttonClass("primary")} href={newSessionPath(place)}>
            {t("addFirst")}
          </a>
          <a className={buttonClass()} href={`/w/${place.workspace}/routines/new`}>
            {t("fromTemplate")}
          </a>
          <a className={buttonClass()} href={`${routinePath(place)}/import`}>
            {t("import")}
          </a>
        </p>
      )}
    </Notice>
  );
}
