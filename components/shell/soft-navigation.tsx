"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { softLink } from "./soft-path";

/** Follows every SoftLink of the page; one listener for all of them. */
export function SoftNavigation() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = softLink(event, "a[data-soft]");
      if (!link) return;
      event.preventDefault();
      router.push(link.pathname + link.search + link.hash, { scroll: link.dataset.soft !== "still" });
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
}
