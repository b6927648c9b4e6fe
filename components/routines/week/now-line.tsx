"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { MINUTES_PER_DAY, minutesOf } from "@/lib/calendar/time";
import { localOf } from "@/lib/calendar/zone";
import css from "./week.module.css";

type NowLineProps = {
  /** All in minutes after the column's midnight. */
  minutes: number;
  from: number;
  to: number;
  timeZone: string;
};

const EVERY_MS = 20_000;

/** The vermilion line. The server draws it; here it is only kept moving, by the clocks of the routine's zone. */
export function NowLine({ minutes, from, to, timeZone }: NowLineProps) {
  const router = useRouter();
  const [now, setNow] = useState(minutes);

  useEffect(() => {
    const timer = setInterval(() => {
      const passed = minutesOf(localOf(new Date(), timeZone).time) - minutes;
      const next = minutes + (((passed % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY);
      if (next <= to) return setNow(next);
      clearInterval(timer);
      router.refresh();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [minutes, to, timeZone, router]);

  return <hr aria-hidden className={css.now} style={{ top: `${((now - from) / (to - from)) * 100}%` }} />;
}
