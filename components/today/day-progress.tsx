"use client";

import { createContext, type ReactNode, useContext, useOptimistic } from "react";
import { filled } from "@/components/ui/filled";
import { Ring } from "@/components/ui/ring";
import { type Progress, shareOf } from "@/lib/today/progress";

const DayContext = createContext<{ progress: Progress; step: (by: number) => void }>({
  progress: { done: 0, all: 0 },
  step: () => {},
});

/** What is around a day's ring and its rows, so that a press turns the ring at once. */
export function DayProgress({ progress, children }: { progress: Progress; children: ReactNode }) {
  const [shown, step] = useOptimistic(progress, ({ done, all }, by: number) => ({ done: done + by, all }));
  return <DayContext value={{ progress: shown, step }}>{children}</DayContext>;
}

/** Within a transition: one more is done, or one fewer, until the server says how it is. */
export function useDayStep(): (by: number) => void {
  return useContext(DayContext).step;
}

/** How much of the day is done; `told` is the sentence, with places for `done` and `all`. */
export function DayRing({ told }: { told: string }) {
  const { progress } = useContext(DayContext);
  const { done, all } = progress;
  return (
    <div className="relative grid size-18 shrink-0 place-items-center">
      <Ring
        progress={shareOf(progress)}
        label={all > 0 ? filled(told, progress) : undefined}
        className="size-18"
      />
      {all > 0 && (
        <span aria-hidden className="absolute text-sm font-medium tabular-nums">
          {done}/{all}
        </span>
      )}
    </div>
  );
}
