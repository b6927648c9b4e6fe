"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { tagOf } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locale";

/** `at` and `now`, the server's, are instants in milliseconds. */
type CountdownProps = { at: number; now: number; locale: Locale };

const MS_PER_MINUTE = 60_000;
const TOLD_MS = 10_000;

/** "in 25 min": drawn by the server, then counted down; when it is over, the page is drawn anew. */
export function Countdown({ at, now, locale }: CountdownProps) {
  const router = useRouter();
  const [left, setLeft] = useState(at - now);

  useEffect(() => {
    const ahead = now - Date.now();
    setLeft(at - now);
    const timer = setInterval(() => {
      const next = at - Date.now() - ahead;
      if (next > 0) return setLeft(next);
      clearInterval(timer);
      router.refresh();
    }, TOLD_MS);
    return () => clearInterval(timer);
  }, [at, now, router]);

  const minutes = Math.max(1, Math.ceil(left / MS_PER_MINUTE));
  return <>{new Intl.RelativeTimeFormat(tagOf(locale), { style: "short" }).format(minutes, "minute")}</>;
}
