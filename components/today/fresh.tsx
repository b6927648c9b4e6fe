"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent } from "react";
import type { CalendarDate } from "@/lib/calendar/date";
import type { TimeOfDay } from "@/lib/calendar/time";
import { todayIn } from "@/lib/calendar/zone";

type FreshProps = {
  /** The reader's today when the page was drawn, and that instant by the server's clock, in milliseconds. */
  today: CalendarDate;
  drawnAt: number;
  timeZone: string;
  dayStart: TimeOfDay;
};

const LOOKED_MS = 20_000;
const STALE_MS = 120_000;

/** Has the page drawn anew when the reader's day ends, and when a tab comes back that was away for a while. */
export function Fresh({ today, drawnAt, timeZone, dayStart }: FreshProps) {
  const router = useRouter();
  const look = useEffectEvent((ahead: number, isBack: boolean) => {
    const now = Date.now() + ahead;
    const isOver = todayIn(timeZone, dayStart, new Date(now)) !== today;
    if (isOver || (isBack && now - drawnAt > STALE_MS)) router.refresh();
  });

  useEffect(() => {
    // This machine's clock may be wrong: the server's decides what day it is.
    const ahead = drawnAt - Date.now();
    const onBack = () => document.visibilityState === "visible" && look(ahead, true);
    const timer = setInterval(() => document.visibilityState === "visible" && look(ahead, false), LOOKED_MS);
    document.addEventListener("visibilitychange", onBack);
    window.addEventListener("pageshow", onBack);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", onBack);
      window.removeEventListener("pageshow", onBack);
    };
  }, [drawnAt]);

  return null;
}
