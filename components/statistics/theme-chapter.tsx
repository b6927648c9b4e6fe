import { getTranslations } from "next-intl/server";
import { getFormats } from "@/lib/i18n/server";
import type { Statistics } from "@/lib/statistics/queries";
import { Panel } from "./panel";
import { ShareList } from "./share-list";

const PLAIN = "blue";

/** Where the time goes: the busiest themes, the hours of the timetable, and what of it was cancelled. */
export async function ThemeChapter({ statistics: { themes, routines } }: { statistics: Statistics }) {
  const [t, formats] = await Promise.all([getTranslations("statistics"), getFormats()]);
  const hours = (value: number) =>
    t("routines.hours", { hours: formats.number(value, { maximumFractionDigits: 1 }) });
  const busy = themes.map((one) => ({ ...one, done: one.habitsDone + one.tasksCompleted }));
  const mostDone = Math.max(1, ...busy.map(({ done }) => done));
  const mostHours = Math.max(1, ...routines.byTheme.map(({ hoursAWeek }) => hoursAWeek));
  const mostCancelled = Math.max(1, ...routines.cancelled.map(({ dates }) => dates));
  return (
    <section aria-label={t("themes.title")} className="grid gap-4">
      <h2 className="text-lg">{t("themes.title")}</h2>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {busy.length > 0 && (
          <Panel title={t("themes.busiest")} sub={t("themes.busiestSub")}>
            <ShareList
              shares={busy.map(({ theme, done, habitsDone, tasksCompleted }) => ({
                key: theme.id,
                name: theme.name,
                color: theme.color,
                length: done / mostDone,
                value: formats.number(done),
                sub: t("themes.parts", { habits: habitsDone, tasks: tasksCompleted }),
              }))}
            />
          </Panel>
        )}
        <div className="grid gap-4">
          {routines.byTheme.length > 0 && (
            <Panel
              title={t("routines.byTheme")}
              sub={t("routines.total", { hours: hours(routines.hoursAWeek) })}
            >
              <ShareList
                shares={routines.byTheme.map(({ theme, hoursAWeek }) => ({
                  key: theme?.id ?? "",
                  name: theme?.name ?? t("noTheme"),
                  color: theme?.color ?? PLAIN,
                  length: hoursAWeek / mostHours,
                  value: hours(hoursAWeek),
                }))}
              />
            </Panel>
          )}
          {routines.cancelled.length > 0 && (
            <Panel title={t("routines.cancelled")}>
              <ShareList
                shares={routines.cancelled.map(({ title, dates, untilRestored }) => ({
                  key: title,
                  name: title,
                  color: PLAIN,
                  length: dates / mostCancelled,
                  value: t("routines.dates", { count: dates }),
                  ...(untilRestored && { sub: t("routines.untilRestored") }),
                }))}
              />
            </Panel>
          )}
        </div>
      </div>
    </section>
  );
}
