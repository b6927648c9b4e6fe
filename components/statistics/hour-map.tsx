import { timeOf } from "@/lib/calendar/time";
import { type Weekday, weekdaysFrom } from "@/lib/calendar/week";
import type { Formats } from "@/lib/i18n/formats";
import type { Hue } from "@/lib/themes/palette";

type HourMapProps = {
  caption: string;
  /** Heading of the column of hours in the table. */
  hourName: string;
  hue: Hue;
  hours: { weekday: Weekday; hour: number; done: number }[];
  weekStart: Weekday;
  formats: Formats;
};

const STEPS = 5;
const HOURS = 24;

/** When in the week things are done: weekdays down, hours across, in five steps; and the numbers as a table. */
export function HourMap({ caption, hourName, hue, hours, weekStart, formats }: HourMapProps) {
  const rows = weekdaysFrom(weekStart);
  const most = Math.max(1, ...hours.map(({ done }) => done));
  const doneAt = (weekday: Weekday, hour: number) =>
    hours.find((one) => one.weekday === weekday && one.hour === hour)?.done ?? 0;
  const early = Math.min(...hours.map(({ hour }) => hour));
  const late = Math.max(...hours.map(({ hour }) => hour));
  const shown = Array.from({ length: HOURS }, (_, hour) => hour).filter(
    (hour) => early <= hour && hour <= late,
  );
  return (
    <figure data-hue={hue} data-numerals className="text-xs text-quiet">
      <div aria-hidden className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 gap-y-1">
        {rows.map((weekday) => (
          <div key={weekday} className="contents">
            <span className="self-center">{formats.weekday(weekday, "short")}</span>
            <svg aria-hidden className="h-6 w-full overflow-visible">
              {shown.map((hour, index) => {
                const done = doneAt(weekday, hour);
                return (
                  <rect
                    key={hour}
                    x={`${(index * 100) / shown.length}%`}
                    width={`${96 / shown.length}%`}
                    height="100%"
                    rx={3}
                    fill={done > 0 ? `var(--step-${Math.ceil((done * STEPS) / most)})` : "var(--wash)"}
                  >
                    {done > 0 && (
                      <title>{`${formats.weekday(weekday)}, ${formats.time(timeOf(hour * 60))}: ${done}`}</title>
                    )}
                  </rect>
                );
              })}
            </svg>
          </div>
        ))}
        <div className="relative col-start-2 h-4">
          {shown.map((hour, index) =>
            index % 3 === 0 ? (
              <span key={hour} className="absolute" style={{ left: `${(index * 100) / shown.length}%` }}>
                {formats.time(timeOf(hour * 60))}
              </span>
            ) : null,
          )}
        </div>
      </div>
      <div className="sr-only">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{hourName}</th>
              {rows.map((weekday) => (
                <th key={weekday} scope="col">
                  {formats.weekday(weekday)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((hour) => (
              <tr key={hour}>
                <th scope="row">{formats.time(timeOf(hour * 60))}</th>
                {rows.map((weekday) => (
                  <td key={weekday}>{doneAt(weekday, hour)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
