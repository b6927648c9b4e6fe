import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { CalendarDate } from "@/lib/calendar/date";
import { checkAction, tickAction, uncheckAction } from "@/lib/entries/actions";
import type { Entry, Measure } from "@/lib/habits/habit";
import type { Standing } from "@/lib/habits/standing";
import type { Formats } from "@/lib/i18n/formats";
import { getFormats } from "@/lib/i18n/server";
import type { Schedule } from "@/lib/recurrence/schema";
import type { Hue } from "@/lib/themes/palette";
import { dayPath, habitPath } from "./addresses";
import { amountOf, checkOf, reachedOf } from "./amounts";
import { Check } from "./check";
import { Stepper } from "./stepper";
import { stepperTexts } from "./stepper-texts";
import { unitOf } from "./unit";
import type { Words } from "./words";

type TodayCardProps = {
  place: { workspace: string; id: string };
  habit: { title: string; question: string | null; measure: Measure; schedule: Schedule };
  standing: Standing;
  entry: Pick<Entry, "status" | "value"> | null;
  today: CalendarDate;
  hue: Hue;
};

/** Today of one habit: what is asked, and the check. */
export async function TodayCard({ place, habit, standing, entry, today, hue }: TodayCardProps) {
  const [t, formats, locale] = await Promise.all([getTranslations("habits"), getFormats(), getLocale()]);
  const target = { ...place, date: today };
  const amount = amountOf(habit.measure, habit.schedule);
  const says = checkOf(amount);
  const { title } = habit;
  const home = habitPath(place.workspace, place.id);
  return (
    <div
      data-hue={hue}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-raised px-4 py-3"
    >
      <div className="min-w-0 flex-1 basis-48">
        <p className="font-medium">{habit.question ?? t("today.title")}</p>
        <p className="text-sm text-quiet">{told(standing, entry, habit.schedule, t, formats)}</p>
      </div>
      {amount && (
        <div className="max-sm:order-1">
          <Stepper
            put={tickAction.bind(null, target)}
            value={entry?.value ?? 0}
            step={amount.step}
            unit={unitOf(amount, t, formats)}
            locale={locale}
            limit={amount.most ? amount.goal : null}
            texts={stepperTexts(title, t)}
          />
        </div>
      )}
      <ButtonLink
        href={dayPath(place.workspace, place.id, today)}
        scroll={false}
        variant="quiet"
        className="max-sm:order-1 max-sm:-ml-4"
      >
        {t("today.more")}
      </ButtonLink>
      {says !== null && (
        <div className="ml-auto">
          <Check
            ticking={{
              check: checkAction.bind(null, target),
              uncheck: uncheckAction.bind(null, { ...target, back: home }),
            }}
            says={says}
            state={standing.doneToday ? "done" : entry?.status === "skipped" ? "skipped" : "open"}
            due={standing.due}
            reached={reachedOf(amount, entry?.value ?? 0)}
            label={t("row.check", { title })}
          />
        </div>
      )}
    </div>
  );
}

function told(
  { due, doneToday, period, dueSince, nextDue }: Standing,
  entry: Pick<Entry, "status"> | null,
  schedule: Schedule,
  t: Words,
  formats: Formats,
): string {
  if (period && schedule.kind === "quota")
    return t("row.period", { times: period.times, quota: period.quota, per: schedule.per });
  if (doneToday) return t("marks.done");
  if (entry?.status === "skipped") return t("marks.skipped");
  if (dueSince && due) return t("today.dueSince", { date: formats.date(dueSince, "short") });
  if (nextDue) return t("today.nextDue", { date: formats.date(nextDue, "short") });
  return due ? t("today.due") : t("today.notDue");
}
