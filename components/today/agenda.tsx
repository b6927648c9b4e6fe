import { useTranslations } from "next-intl";
import { SoftLink } from "@/components/ui/soft-link";
import type { CalendarDate } from "@/lib/calendar/date";
import { localOf } from "@/lib/calendar/zone";
import { useFormats } from "@/lib/i18n/server";
import { hueOf } from "@/lib/themes/palette";
import type { AgendaDay } from "@/lib/today/agenda";
import { dayPath } from "./addresses";

type AgendaProps = { workspace: string; days: AgendaDay[]; today: CalendarDate; timeZone: string };

const MOST_SHOWN = 3;

/** What stands in the days to come, each a way to its own page. */
export function Agenda({ workspace, days, today, timeZone }: AgendaProps) {
  const t = useTranslations("today");
  const formats = useFormats();
  return (
    <section aria-labelledby="agenda" className="grid grid-cols-1 gap-1">
      <h2 id="agenda" className="text-base font-semibold">
        {t("agenda")}
      </h2>
      <ol className="grid grid-cols-1 divide-y divide-line">
        {days.map(({ date, entries }) => (
          <li key={date}>
            <SoftLink
              href={dayPath(workspace, date, today)}
              className="-mx-2 grid min-h-11 grid-cols-1 content-center gap-1 rounded-control px-2 py-2 hover:bg-wash"
            >
              <span className="text-sm font-medium">{formats.date(date, "short")}</span>
              {entries.length === 0 && <span className="text-sm text-quiet">{t("nothing")}</span>}
              {entries.slice(0, MOST_SHOWN).map(({ key, at, title, color }) => (
                <span key={key} className="flex items-baseline gap-2 text-sm">
                  <span
                    aria-hidden
                    data-hue={color ? hueOf(color) : undefined}
                    className={`size-2 shrink-0 rounded-full ${color ? "bg-edge" : "bg-line"}`}
                  />
                  {at && (
                    <time className="w-11 shrink-0 text-quiet">
                      {formats.time(localOf(at, timeZone).time)}
                    </time>
                  )}
                  <span className="min-w-0 truncate">{title}</span>
                </span>
              ))}
              {entries.length > MOST_SHOWN && (
                <span className="text-sm text-quiet">
                  {t("more", { count: entries.length - MOST_SHOWN })}
                </span>
              )}
            </SoftLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
