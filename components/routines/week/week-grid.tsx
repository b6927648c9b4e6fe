"use client";

import { columnKey } from "@/lib/routines/shown";
import type { WeekPlace } from "./addresses";
import { DayColumn } from "./day-column";
import { DayStrip } from "./day-strip";
import type { Drawing } from "./drawing";
import { shareOf } from "./geometry";
import css from "./week.module.css";

/** Letters of a time by a clock of 24 hours; one of 12 takes more room. */
const CLOCK = 5;

type WeekGridProps = { place: WeekPlace; drawing: Drawing; mayWrite: boolean };

/**
 * Hours down, days across, and a phone's strip of days above: drawn by the server, and complete without JavaScript.
 * A client component all the same, since hundreds of elements would otherwise reach the browser twice: as HTML, and
 * again as React's own description of them (docs/decisions/0024).
 */
export function WeekGrid({ place, drawing, mayWrite }: WeekGridProps) {
  const { days, columns, lines, breaks, height, slots, slot, timeZone, ...window } = drawing;
  return (
    <>
      <DayStrip label={days} place={place} columns={columns} />
      <div
        className={css.week}
        data-window={`${window.from} ${window.to}`}
        data-slots={slots.join(" ")}
        data-slot={slot}
        data-movable={mayWrite || undefined}
        data-wide={lines.some(({ text }) => text.length > CLOCK) || undefined}
        style={{ gridTemplateRows: `auto ${height}px` }}
      >
        <div className={css.lines} style={{ height }} aria-hidden>
          {lines.map(({ at, text }) => (
            <i key={at} style={{ top: shareOf(at - window.from, window) }}>
              {text}
            </i>
          ))}
          {breaks.map(({ from, to, name }) => (
            <div
              key={from}
              className={css.break}
              style={{ top: shareOf(from - window.from, window), height: shareOf(to - from, window) }}
            >
              {name && <span>{name}</span>}
            </div>
          ))}
        </div>
        {columns.map((day) => (
          <DayColumn key={columnKey(day)} day={day} place={place} window={window} timeZone={timeZone} />
        ))}
      </div>
    </>
  );
}
