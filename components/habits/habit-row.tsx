import { RatioRing } from "@/components/charts/ratio-ring";
import { SoftLink } from "@/components/ui/soft-link";
import type { CalendarDate } from "@/lib/calendar/date";
import { checkAction, tickAction, uncheckAction } from "@/lib/entries/actions";
import type { ListedHabit } from "@/lib/habits/list";
import type { Formats } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locale";
import type { Told } from "@/lib/i18n/schedule-sentence";
import { hueOf } from "@/lib/themes/palette";
import { habitPath } from "./addresses";
import { amountOf, checkOf, reachedOf } from "./amounts";
import { Check } from "./check";
import { HabitMenu } from "./habit-menu";
import { Stepper } from "./stepper";
import { stepperTexts } from "./stepper-texts";
import { unitOf } from "./unit";
import type { Words } from "./words";

export type RowPlace = {
  workspace: string;
  /** The page that the row stands on, to come back to. */
  back: string;
  today: CalendarDate;
  mayTick: boolean;
  locale: Locale;
};

type HabitRowProps = {
  habit: ListedHabit;
  place: RowPlace;
  sentenceOf: (told: Told) => string;
  t: Words;
  formats: Formats;
};

/** A habit as it stands today: what it is, how firm it has become, and the check at the thumb's side. */
export function HabitRow({ habit, place, sentenceOf, t, formats }: HabitRowProps) {
  const { id, title, measure, schedule, period, entry, due, doneToday, currentStreak } = habit;
  const { workspace, back, today, mayTick } = place;
  const target = { workspace, id, date: today };
  const amount = amountOf(measure, schedule);
  const says = checkOf(amount);
  const value = entry?.value ?? 0;
  const hue = hueOf(habit.color);
  const percent = formats.number(habit.strength, { style: "percent" });
  const state = doneToday ? "done" : entry?.status === "skipped" ? "skipped" : "open";
  return (
    <li
      data-hue={hue}
      className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 py-2 pr-2 pl-4 sm:grid-cols-[minmax(0,1fr)_auto_auto] lg:pr-3"
    >
      <div className="flex min-w-0 items-center gap-3">
        <span aria-hidden className="size-2.5 shrink-0 rounded-full bg-edge" />
        <div className="min-w-0">
          <SoftLink href={habitPath(workspace, id)} className="day-title block w-fit font-medium">
            <span className="line-clamp-2 wrap-anywhere">{title}</span>
          </SoftLink>
          <p className="line-clamp-2 text-sm text-quiet">
            {sentenceOf({ schedule, weekStart: habit.weekStart })}
            {period && schedule.kind === "quota" && !amount && (
              <>
                {" · "}
                <span className="tabular-nums">
                  {t("row.period", { times: period.times, quota: period.quota, per: schedule.per })}
                </span>
              </>
            )}
          </p>
        </div>
      </div>
      {mayTick && amount && (
        <div className="max-sm:col-span-full max-sm:row-start-2 max-sm:pt-1 max-sm:pl-5">
          <Stepper
            put={tickAction.bind(null, target)}
            value={value}
            step={amount.step}
            locale={place.locale}
            unit={unitOf(amount, t, formats)}
            limit={amount.most ? amount.goal : null}
            texts={stepperTexts(title, t)}
          />
        </div>
      )}
      <div className="col-start-2 row-start-1 flex items-center sm:col-start-3">
        <span className="relative mr-1 grid size-9 place-items-center" title={t("row.strength", { percent })}>
          <RatioRing hue={hue} ratio={habit.strength} className="absolute inset-0" />
          <span className="text-xs font-medium tabular-nums">
            <span className="sr-only">{t("row.told", { percent, count: currentStreak })}</span>
            <span aria-hidden>{currentStreak}</span>
          </span>
        </span>
        {mayTick && (
          <>
            <HabitMenu
              workspace={workspace}
              habit={habit}
              date={today}
              back={back}
              status={entry?.status ?? null}
              t={t}
            />
            {says === null ? (
              <span className="size-11" />
            ) : (
              <Check
                ticking={{
                  check: checkAction.bind(null, target),
                  uncheck: uncheckAction.bind(null, { ...target, back }),
                }}
                says={says}
                state={state}
                due={due}
                reached={reachedOf(amount, value)}
                label={t("row.check", { title })}
              />
            )}
          </>
        )}
      </div>
    </li>
  );
}
