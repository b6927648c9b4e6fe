"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { softPath } from "../session/soft-path";

/** Opens what a plain link of the week leads to above the week, rather than in its place. */
export function WeekHands({ children }: { children: ReactNode }) {
  const router = useRouter();
  const area = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const week = area.current;
    const follow = (event: MouseEvent) => {
      const path = softPath(event);
      if (!path) return;
      event.preventDefault();
      router.push(path, { scroll: false });
    };
    week?.addEventListener("click", follow);
    return () => week?.removeEventListener("click", follow);
  }, [router]);

  return <div ref={area}>{children}</div>;
}
