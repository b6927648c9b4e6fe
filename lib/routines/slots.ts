import { minutesOf } from "@/lib/calendar/time";
import type { RoutineFrame } from "./week";

/** A stretch of a day, in minutes after its midnight. */
export type Window = { from: number; to: number };
export type SlotFrame = Pick<RoutineFrame, "dayStart" | "dayEnd" | "slotMinutes" | "breaks">;

/**
 * Where the slots of a day begin, in minutes after midnight, ascending. They are counted from the day's start, both
 * ways; a break holds none, ends the one before it, and the count begins anew after it.
 */
export function slotsIn(frame: SlotFrame, window: Window): number[] {
  return [...slotsBefore(frame, window.from), ...slotsAfter(frame, window.to)];
}

/** The routine's own window, widened by whole slots until all of `spans` fit; it may end after 24:00 (1440). */
export function windowAround(frame: SlotFrame, spans: Window[]): Window {
  const earliest = Math.min(minutesOf(frame.dayStart), ...spans.map(({ from }) => from));
  const latest = Math.max(minutesOf(frame.dayEnd), ...spans.map(({ to }) => to));
  const missing = Math.ceil((minutesOf(frame.dayStart) - earliest) / frame.slotMinutes);
  const from = Math.max(0, minutesOf(frame.dayStart) - missing * frame.slotMinutes);
  if (latest === minutesOf(frame.dayEnd)) return { from, to: latest };

  const lastSlot = slotsAfter(frame, latest).at(-1) ?? minutesOf(frame.dayStart);
  return { from, to: Math.max(latest, lastSlot + frame.slotMinutes) };
}

/** Breaks in minutes after midnight, in order. */
export function breaksOf(frame: Pick<RoutineFrame, "breaks">): (Window & { name: string })[] {
  return frame.breaks
    .map(({ name, start, minutes }) => ({ name, from: minutesOf(start), to: minutesOf(start) + minutes }))
    .sort((a, b) => a.from - b.from);
}

function slotsBefore(frame: SlotFrame, from: number): number[] {
  const slots: number[] = [];
  for (let slot = minutesOf(frame.dayStart) - frame.slotMinutes; slot >= from; slot -= frame.slotMinutes) {
    slots.unshift(slot);
  }
  return slots;
}

function slotsAfter(frame: SlotFrame, to: number): number[] {
  const slots: number[] = [];
  const breaks = breaksOf(frame);
  let next = minutesOf(frame.dayStart);
  while (next < to) {
    const slot = next;
    const pause = breaks.find(
      (candidate) => candidate.to > slot && candidate.from < slot + frame.slotMinutes,
    );
    if (!pause || pause.from > slot) slots.push(slot);
    next = pause ? pause.to : slot + frame.slotMinutes;
  }
  return slots;
}
