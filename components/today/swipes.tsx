"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { listenForSwipes } from "@/components/ui/swipes";

/** Turns the page by a finger: onwards to the left, back to the right. */
export function Swipes({ back, onward }: { back: string; onward: string }) {
  const router = useRouter();
  useEffect(() => {
    const area = document.getElementById("content");
    return area ? listenForSwipes(area, (step) => router.push(step === 1 ? onward : back)) : undefined;
  }, [back, onward, router]);
  return null;
}
