import { scaleLinear } from "d3-scale";

/** What is written along an axis: where, in hundredths of its length, and what. */
export type Tick = {
  at: number;
  label: string;
  /** Left out where there is little room. */ minor: boolean;
};

const MOST_UP = 4;
const MOST_ACROSS = 12;
const MOST_ON_PHONE = 6;
/** In hundredths: as wide are a short word that begins there and half of the next, on a desktop and on a phone. */
const NEAREST = 8;
const NEAREST_ON_PHONE = 17;

/** The scale upwards from 0: its top, a round number unless given, and what is written beside it. */
export function upwards(values: number[], write: (value: number) => string, given?: number) {
  const highest = given ?? Math.max(1, ...values);
  const scale = scaleLinear().domain([0, highest]).range([0, 100]);
  if (given === undefined) scale.nice(MOST_UP);
  const wanted = scale.ticks(MOST_UP);
  const texts = new Set(wanted.map(write));
  const ticks = texts.size === wanted.length ? wanted : [0, scale.domain()[1] ?? highest];
  return {
    /** Height in hundredths. */
    heightOf: (value: number) => scale(Math.min(value, scale.domain()[1] ?? highest)),
    ticks: ticks.map((value): Tick => ({ at: scale(value), label: write(value), minor: false })),
  };
}

/** The labels along the bottom; of many every second, third … so that they do not meet. */
export function across(labels: { at: number; label: string | undefined }[]): Tick[] {
  const all = labels.flatMap(({ at, label }) => (label === undefined ? [] : [{ at, label }]));
  // The first may stand for less than the others do, as a month of which only the end is drawn.
  const [first, second] = all;
  const said = first && second && second.at - first.at < NEAREST ? all.slice(1) : all;
  const step = Math.ceil(said.length / MOST_ACROSS);
  const kept = said.filter((_, index) => index % step === 0);
  const phone = Math.ceil(kept.length / MOST_ON_PHONE);
  const meets = (index: number) =>
    index === 0 && (kept[1]?.at ?? 100) - (kept[0]?.at ?? 0) < NEAREST_ON_PHONE;
  return kept.map((tick, index) => ({
    ...tick,
    minor: index % phone !== 0 || (phone === 1 && meets(index)),
  }));
}
