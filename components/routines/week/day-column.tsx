import { timeOf } from "@/lib/calendar/time";
import { columnKey } from "@/lib/routines/shown";
import type { Window } from "@/lib/routines/slots";
import { dayPath, newSessionPath, type WeekPlace } from "./addresses";
import type { DrawnDay } from "./drawing";
import { shareOf } from "./geometry";
import { MoreSessions } from "./more-sessions";
import { NowLine } from "./now-line";
import { SessionBlock } from "./session-block";
import css from "./week.module.css";

type DayColumnProps = { day: DrawnDay; place: WeekPlace; window: Window; timeZone: string };

/** One day: its heading, the sessions on it, and between them the places for new ones. */
export function DayColumn({ day, place, window, timeZone }: DayColumnProps) {
  const { name, weekday, off, isToday, isChosen, now, blocks, crowds } = day;
  const key = columnKey(day);
  return (
    <section
      aria-label={name}
      className={css.day}
      data-key={key}
      data-weekday={weekday}
      data-today={isToday}
      data-chosen={isChosen}
      data-cancelled={off !== undefined || undefined}
    >
      <h2 aria-label={name}>
        <Heading day={day} place={place} />
        {off && <small>{off}</small>}
      </h2>
      <div className={css.hours} data-hours>
        {!("share" in place) &&
          day.slots.map(({ from, to, name }) => (
            // Not a stop of the Tab key: arrows reach it, and the day's heading offers the same.
            <a
              key={from}
              className={css.slot}
              tabIndex={-1}
              href={newSessionPath(place, weekday, timeOf(from), key)}
              aria-label={name}
              style={{ top: shareOf(from - window.from, window), height: shareOf(to - from, window) }}
            >
              +
            </a>
          ))}
        {blocks.map((block) => (
          <SessionBlock
            key={`${block.id} ${block.date}`}
            block={block}
            place={place}
            at={key}
            window={window}
          />
        ))}
        {crowds.map((crowd) => (
          <MoreSessions key={crowd.from} crowd={crowd} place={place} at={key} window={window} />
        ))}
        {now !== undefined && <NowLine minutes={now} from={window.from} to={window.to} timeZone={timeZone} />}
      </div>
    </section>
  );
}

function Heading({ day: { date, heading, letter, tip }, place }: Pick<DayColumnProps, "day" | "place">) {
  if (!date) return heading;
  const name = (
    <>
      {heading} <b className={css.number}>{letter}</b>
    </>
  );
  if (!tip || "share" in place) return name;
  return (
    <a href={dayPath(place, date)} title={tip}>
      {name}
    </a>
  );
}
