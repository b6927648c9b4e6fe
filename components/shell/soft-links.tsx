"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { softPath } from "./soft-path";

/** Lets plain links lead on within the same dialog, so that closing it still goes back to the week. */
export function SoftLinks({ children }: { children: ReactNode }) {
  const router = useRouter();
  const area = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const links = area.current;
    const follow = (event: MouseEvent) => {
      const path = softPath(event);
      if (!path) return;
      event.preventDefault();
      router.replace(path, { scroll: false });
    };
    links?.addEventListener("click", follow);
    return () => links?.removeEventListener("click", follow);
  }, [router]);

  return (
    <div ref={area} className="contents">
      {children}
    </div>
  );
}
