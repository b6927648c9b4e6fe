"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { softPath } from "@/components/shell/soft-path";

/** How many days an arrow goes on, where weeks stand side by side. */
const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -7, ArrowRight: 7 };

/**
 * A year's days as one stop of the Tab key, with arrows from day to day; pressed, a day opens above the page. Without
 * JavaScript they are plain links one after the other.
 */
export function YearHands({ children }: { children: ReactNode }) {
  const router = useRouter();
  const area = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const year = area.current;
    const days = [...(year?.querySelectorAll("a") ?? [])];
    const stopAt = (stop: HTMLAnchorElement | undefined) => {
      for (const day of days) day.tabIndex = day === stop ? 0 : -1;
    };
    const follow = (event: MouseEvent) => {
      const path = softPath(event);
      if (!path) return;
      event.preventDefault();
      router.push(path, { scroll: false });
    };
    const move = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (!step || !(event.target instanceof HTMLAnchorElement)) return;
      const next = days[days.indexOf(event.target) + step];
      if (!next) return;
      event.preventDefault();
      stopAt(next);
      next.focus();
    };
    stopAt(days.find((day) => day.ariaCurrent === "date") ?? days.at(-1));
    year?.addEventListener("click", follow);
    year?.addEventListener("keydown", move);
    return () => {
      year?.removeEventListener("click", follow);
      year?.removeEventListener("keydown", move);
    };
  });

  return <div ref={area}>{children}</div>;
}
