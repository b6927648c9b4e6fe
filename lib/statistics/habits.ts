import { type CalendarDate, fromDayNumber, toDayNumber } from "@/lib/calendar/date";
import { weekdays } from "@/lib/calendar/week";
import type { History } from "@/lib/habits/habit";
import { walkBack } from "@/lib/habits/occurrences";
import { rateOf, type Tally, tally } from "@/lib/habits/rate";
import { standing } from "@/lib/habits/standing";
import { bestStreaks } from "@/lib/habits/streak";
import type { Schedule } from "@/lib/recurrence/schema";
import { completionDays, fixedDays } from "./occasions";
import { bucketIndex, type Span, spanOf } from "./range";
import { type Range, ranges } from "./schema";
import { add, noTally, withRate } from "./tally";

type Kind = Schedule["kind"];

/** One habit as one person keeps it. */
export type Track = {
  id: string;
  title: string;
  color: string;
  themeId: string | null;
  kind: Kind;
  archived: boolean;
  history: History;
};

/** What the figures are about: the day taken for today, the range in its buckets, the year before that day. */
export type Frame = { on: CalendarDate; first: CalendarDate; range: Span; buckets: Span[]; year: Span };

export type HabitFigures = ReturnType<typeof habitFigures>;

const MOST_STREAKS = 10;

/**
 * Everything told of habits, from one walk over each. Sums over habits count occurrences, not habits: five of ten is
 * a half, whoever they belong to.
 */
export function habitFigures(tracks: Track[], { on, first, range, buckets, year }: Frame) {
  const spans = ranges.map((name) => ({
    name,
    from: toDayNumber(spanOf(name, on, first).from),
    ...noTally(),
  }));
  const [rangeFrom, start] = [toDayNumber(range.from), toDayNumber(buckets[0]?.from ?? range.from)];
  const trend = buckets.map((bucket) => ({ ...bucket, ...noTally() }));
  const byWeekday = weekdays.map((weekday) => ({ weekday, ...noTally() }));
  const days = yearOf(year);
  const yearFrom = toDayNumber(year.from);
  const index = bucketIndex(buckets);
  const known = tracks.map((track) => {
    const sum = noTally();
    const isFixed = fixedDays(track.history.plan);
    walkBack(track.history, on, { to: on }, (_outcome, _from, day, done, due) => {
      if (due === 0) return true;
      const tally = { done, due };
      for (const span of spans) if (day >= span.from) add(span, tally);
      const fixed = isFixed(day);
      const ofYear = fixed && days[day - yearFrom];
      if (ofYear) add(ofYear, tally);
      if (day < rangeFrom) return true;
      add(sum, tally);
      const bucket = trend[index[day - start] ?? -1];
      if (bucket) add(bucket, tally);
      const weekday = fixed && byWeekday[(day + THURSDAY) % 7];
      if (weekday) add(weekday, tally);
      return true;
    });
    for (const day of completionDays(track.history, yearFrom, toDayNumber(on))) {
      const ofYear = days[day - yearFrom];
      if (ofYear) add(ofYear, { done: 1, due: 1 });
    }
    return { ...track, sum, standing: track.archived ? null : standing(track.history, on) };
  });
  const active = known.filter(({ archived }) => !archived);
  return {
    active: active.length,
    archived: known.length - active.length,
    due: active.filter(({ standing }) => standing?.due).length,
    doneToday: active.filter(({ standing }) => standing?.doneToday).length,
    completionRate: rates(spans),
    bestStreaks: longest(known, on),
    byKind: grouped(known, ({ kind }) => kind).map(({ key: kind, ...sums }) => ({ kind, ...sums })),
    byTheme: grouped(known, ({ themeId }) => themeId).map(({ key: themeId, ...sums }) => ({
      themeId,
      ...sums,
    })),
    byWeekday: byWeekday.map(withRate),
    trend,
    year: days,
  };
}

/** What all of them come to in another range. */
export function sumBetween(tracks: Track[], span: Span | null, on: CalendarDate): Tally | null {
  if (!span) return null;
  const sum = noTally();
  for (const { history } of tracks) add(sum, tally(history, span.from, span.to, on));
  return sum;
}

/** 1970-01-01, day number 0, was one; Mondays are 0. */
const THURSDAY = 3;

function yearOf({ from, to }: Span) {
  const first = toDayNumber(from);
  return Array.from({ length: toDayNumber(to) - first + 1 }, (_, index) => ({
    date: fromDayNumber(first + index),
    ...noTally(),
  }));
}

function rates(spans: ({ name: Range } & Tally)[]) {
  const rateIn = (range: Range) => rateOf(spans.find(({ name }) => name === range) ?? noTally());
  return { "7d": rateIn("7d"), "30d": rateIn("30d"), "90d": rateIn("90d"), all: rateIn("all") };
}

/** The longest streak of each habit; of equal ones the first by name. */
function longest(tracks: Track[], on: CalendarDate) {
  return tracks
    .flatMap(({ id, title, color, history }) =>
      bestStreaks(history, on, 1).map((streak) => ({ habitId: id, title, color, ...streak })),
    )
    .sort((a, b) => b.length - a.length || a.title.localeCompare(b.title))
    .slice(0, MOST_STREAKS);
}

/** By what they have in common, in the order in which it is first met. */
function grouped<K>(tracks: (Track & { sum: Tally })[], keyOf: (track: Track) => K) {
  const groups = new Map<K, { habits: number } & Tally>();
  for (const track of tracks) {
    const key = keyOf(track);
    const group = groups.get(key) ?? { habits: 0, ...noTally() };
    group.habits += track.archived ? 0 : 1;
    add(group, track.sum);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...withRate(group) }));
}
