"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { softPath } from "@/components/shell/soft-path";

/** Lets many plain links open above the page, without a script for each. */
export function SoftPresses({ children }: { children: ReactNode }) {
  const router = useRouter();
  const area = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const links = area.current;
    const follow = (event: MouseEvent) => {
      const path = softPath(event);
      if (!path) return;
      event.preventDefault();
      router.push(path, { scroll: false });
    };
    links?.addEventListener("click", follow);
    return () => links?.removeEventListener("click", follow);
  }, [router]);

  return <div ref={area}>{children}</div>;
}
