import { dayPath, habitPath } from "@/components/habits/addresses";
import { amountOf, reachedOf } from "@/components/habits/amounts";
import { Check } from "@/components/habits/check";
import { Stepper } from "@/components/habits/stepper";
import type { Words as HabitWords } from "@/components/habits/words";
import type { FormAction } from "@/components/ui/form";
import { IconLink } from "@/components/ui/icon-button";
import { Ellipsis, Flame, StickyNote } from "@/components/ui/icons";
import { SoftLink } from "@/components/ui/soft-link";
import type { CalendarDate } from "@/lib/calendar/date";
import { tickAction, untickAction } from "@/lib/entries/actions";
import type { HabitOfDay } from "@/lib/habits/day";
import type { Formats } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locale";
import { hueOf } from "@/lib/themes/palette";
import type { Words } from "./words";

export type RowPlace = {
  workspace: string;
  date: CalendarDate;
  /** The page that the row stands on, to come back to. */
  back: string;
  /** False for a viewer, and on a day to come. */
  mayTick: boolean;
};

type HabitRowProps = {
  habit: HabitOfDay;
  place: RowPlace;
  /** Takes a change back; one for all rows. */
  undo: FormAction;
  t: Words;
  of: HabitWords;
  formats: Formats;
  locale: Locale;
};

/** A habit of a day: what it asks, its streak, the number where it has one, and the check at the thumb's side. */
export function HabitRow({ habit, place, undo, t, of, formats, locale }: HabitRowProps) {
  const { id, title, question, measure, schedule, period, entry, due, doneToday, currentStreak } = habit;
  const { workspace, date, back, mayTick } = place;
  const target = { workspace, id, date };
  const put = tickAction.bind(null, target);
  const amount = amountOf(measure, schedule);
  const value = entry?.value ?? 0;
  const state = doneToday ? "done" : entry?.status === "skipped" ? "skipped" : "open";
  const isCounted = period !== null && schedule.kind === "quota" && !amount;
  return (
    <li
      data-hue={hueOf(habit.color)}
      data-state={state}
      className="sinks relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 bg-raised py-1.5 pr-2 pl-4 sm:grid-cols-[minmax(0,1fr)_auto_auto] lg:pr-3"
    >
      <div className="flex min-w-0 items-center gap-3">
        <span aria-hidden className="size-2.5 shrink-0 rounded-full bg-edge" />
        <div className="min-w-0">
          <p className="flex items-baseline gap-2">
            <SoftLink href={habitPath(workspace, id)} className="line-clamp-2 font-medium hover:underline">
              {title}
            </SoftLink>
            {currentStreak > 1 && (
              <span className="flex shrink-0 items-center gap-0.5 text-xs text-quiet tabular-nums">
                <Flame aria-hidden className="size-3.5" />
                <span className="sr-only">{t("streak", { count: currentStreak })}</span>
                <span aria-hidden>{currentStreak}</span>
              </span>
            )}
          </p>
          {(question || isCounted) && (
            <p className="truncate text-sm text-quiet">
              {question}
              {question && isCounted && " · "}
              {isCounted && of("row.period", { times: period.times, quota: period.quota, per: schedule.per })}
            </p>
          )}
          {entry?.note && (
            <p className="flex items-center gap-1.5 text-sm text-quiet">
              <StickyNote aria-hidden className="size-3.5 shrink-0" />
              <span className="truncate">{entry.note}</span>
            </p>
          )}
        </div>
      </div>
      {mayTick && amount && (
        <div className="max-sm:col-span-full max-sm:row-start-2 max-sm:pl-5">
          <Stepper
            put={put}
            value={value}
            step={amount.step}
            locale={locale}
            unit={
              amount.unit
                ? of("row.ofGoal", { goal: formats.number(amount.goal), unit: amount.unit })
                : of("row.ofTimes", { goal: amount.goal })
            }
            texts={{ fewer: of("row.fewer", { title }), more: of("row.more", { title }) }}
          />
        </div>
      )}
      {mayTick && (
        <div className="col-start-2 flex items-center max-sm:row-start-1 sm:col-start-3">
          <IconLink href={dayPath(workspace, id, date, back)} label={t("change", { title })}>
            <Ellipsis aria-hidden />
          </IconLink>
          <Check
            ticking={{
              put,
              clear: untickAction.bind(null, target),
              undo,
            }}
            state={state}
            due={due}
            reached={reachedOf(amount, value)}
            label={t("check", { title })}
          />
        </div>
      )}
    </li>
  );
}
