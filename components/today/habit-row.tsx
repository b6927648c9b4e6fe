import type { MouseEvent } from "react";
import { dayPath, habitPath } from "@/components/habits/addresses";
import { CheckFace, type CheckState } from "@/components/habits/check-face";
import { OverLimit } from "@/components/habits/over-limit";
import { filled } from "@/components/ui/filled";
import { IconLink } from "@/components/ui/icon-button";
import { Ellipsis, Flame, Minus, Plus, StickyNote } from "@/components/ui/icons";
import { SoftLink } from "@/components/ui/soft-link";
import type { CalendarDate } from "@/lib/calendar/date";
import type { Locale } from "@/lib/i18n/locale";
import type { Hue } from "@/lib/themes/palette";
import { RowRefusal } from "./row-refusal";

export type RowPlace = {
  workspace: string;
  date: CalendarDate;
  /** The page that the row stands on, to come back to. */
  back: string;
  /** False for a viewer, and on a day to come. */
  mayTick: boolean;
};

/** A habit of a day, as it is drawn. */
export type HabitLine = {
  id: string;
  title: string;
  hue: Hue;
  /** The question, and how far the period has come. */
  sub: string;
  note: string;
  streak: { count: number; words: string } | null;
  state: CheckState;
  due: boolean;
  /** What of the goal is reached, 0–1. */
  reached: number;
  /** Whether the ring waits for it. */
  asked: boolean;
  /** A number by its neighbours; `unit` says what it counts, and the goal. */
  amount: { value: number; step: number; unit: string; goal: number } | null;
  /** What its check says: done, or how often; null where a limit has none to reach. */
  check: string | null;
};

/** The list's title, labels with a place for the habit's `title`, and `over` with one for `by` how much. */
export type HabitTexts = {
  title: string;
  check: string;
  change: string;
  fewer: string;
  more: string;
  over: string;
};

type Press = (
  event: MouseEvent<HTMLButtonElement>,
  line: HabitLine,
  next: { state?: CheckState; value?: number },
) => void;

type HabitRowProps = {
  line: HabitLine;
  /** Whether it lies below what is not done. */
  isSunk: boolean;
  place: RowPlace;
  /** The form that its buttons post. */
  form: string;
  onPress: Press;
  refusal: string | null;
  locale: Locale;
  texts: HabitTexts;
};

/** A habit of a day: what it asks, its streak, the number where it has one, and the check at the thumb's side. */
export function HabitRow({ line, isSunk, place, form, onPress, refusal, locale, texts }: HabitRowProps) {
  const { id, title, hue, sub, note, streak, state, due, reached, amount, check } = line;
  const { workspace, date, back, mayTick } = place;
  const isDone = state === "done";
  return (
    <li data-hue={hue} data-sunk={isSunk} className="day-habit">
      <div className="flex min-w-0 items-center gap-3">
        <span aria-hidden className="day-dot bg-edge" />
        <div className="min-w-0">
          <p className="flex items-baseline gap-2">
            <SoftLink href={habitPath(workspace, id)} className="day-title font-medium">
              <span className="line-clamp-2">{title}</span>
            </SoftLink>
            {streak && (
              <span className="day-streak">
                <Flame className="size-3.5" />
                <span className="sr-only">{streak.words}</span>
                <span aria-hidden>{streak.count}</span>
              </span>
            )}
          </p>
          {sub && <p className="truncate text-sm text-quiet">{sub}</p>}
          {amount && check === null && (
            <OverLimit by={amount.value - amount.goal} words={texts.over} locale={locale} />
          )}
          {note && (
            <p className="flex items-center gap-1.5 text-sm text-quiet">
              <StickyNote className="size-3.5 shrink-0" />
              <span className="truncate">{note}</span>
            </p>
          )}
        </div>
      </div>
      {mayTick && amount && <Steps line={line} {...{ form, onPress, locale, texts }} />}
      {mayTick && (
        <div className="day-hands">
          <IconLink href={dayPath(workspace, id, date, back)} label={filled(texts.change, { title })}>
            <Ellipsis />
          </IconLink>
          {check === null ? (
            <span className="size-11" />
          ) : (
            <button
              type="submit"
              form={form}
              name="press"
              value={`${isDone ? "clear" : check}:${id}`}
              onClick={(event) => onPress(event, line, { state: isDone ? "open" : "done" })}
              aria-pressed={isDone}
              aria-label={filled(texts.check, { title })}
              className="check"
            >
              <CheckFace state={state} due={due} reached={reached} />
            </button>
          )}
        </div>
      )}
      <RowRefusal words={refusal} />
    </li>
  );
}

type StepsProps = Pick<HabitRowProps, "line" | "form" | "onPress" | "locale" | "texts">;

/** Each press sends the whole number, so that it counts once however often it arrives. */
function Steps({ line, form, onPress, locale, texts }: StepsProps) {
  const { id, title, amount } = line;
  if (!amount) return null;
  const { value, step, unit } = amount;
  const button = (label: string, next: number, disabled: boolean) => ({
    type: "submit" as const,
    form,
    name: "press",
    value: `${next}:${id}`,
    onClick: (event: MouseEvent<HTMLButtonElement>) => onPress(event, line, { value: next }),
    disabled,
    "aria-label": filled(label, { title }),
    title: filled(label, { title }),
    className: "step",
  });
  return (
    <div className="day-number">
      <button {...button(texts.fewer, Math.max(0, rounded(value - step)), value <= 0)}>
        <Minus />
      </button>
      <output className="min-w-16 px-1 text-center text-sm tabular-nums">
        <b className="font-semibold">{value.toLocaleString(locale)}</b>{" "}
        <span className="text-quiet">{unit}</span>
      </output>
      <button {...button(texts.more, rounded(value + step), false)}>
        <Plus />
      </button>
    </div>
  );
}

/** Steps of tenths add up without a tail of digits. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
