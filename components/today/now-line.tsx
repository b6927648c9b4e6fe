"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

/** Instants in milliseconds: the row's ends, and when the page was drawn. */
type NowLineProps = { from: number; to: number; now: number };

const MOVED_MS = 20_000;

/** The vermilion line. The server draws it; here it is only kept moving, and handed on at its row's end. */
export function NowLine({ from, to, now }: NowLineProps) {
  const router = useRouter();
  const [at, setAt] = useState(now);

  useEffect(() => {
    const ahead = now - Date.now();
    setAt(now);
    if (now >= to) return;
    const timer = setInterval(() => {
      const next = Date.now() + ahead;
      if (next < to) return setAt(next);
      clearInterval(timer);
      router.refresh();
    }, MOVED_MS);
    return () => clearInterval(timer);
  }, [now, to, router]);

  const through = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return (
    <hr
      aria-hidden
      style={{ top: `${through * 100}%` }}
      className="pointer-events-none absolute inset-x-0 z-10 m-0 h-0.5 overflow-visible -translate-y-px border-0 bg-now before:absolute before:-top-[3px] before:-left-1 before:size-2 before:rounded-full before:bg-now"
    />
  );
}
