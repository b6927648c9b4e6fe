"use client";

import { useEffect, useRef, useState } from "react";
import { CalendarDays, CircleAlert } from "@/components/ui/icons";
import type { ToldSchedule } from "./told-schedule";

/** Nobody reads it between two keys. */
const PATIENCE_MS = 250;

type LiveScheduleProps = {
  /** Where the form's fields, added as a query, are answered with what they come to. */
  ask: string;
  shown: ToldSchedule | null;
  texts: { next: string; notYet: string };
};

/** What the form around it comes to, told anew as it is filled in. */
export function LiveSchedule({ ask, shown, texts }: LiveScheduleProps) {
  const [told, setTold] = useState(shown);
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const form = card.current?.closest("form");
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = new AbortController();
    const tell = async (fields: FormData, { signal }: AbortController) => {
      const query = new URLSearchParams();
      for (const [name, value] of fields)
        if (isAsked(name) && typeof value === "string") query.append(name, value);
      const answer = await fetch(`${ask}${query}`, { signal }).catch(() => null);
      if (answer?.ok && !answer.redirected) setTold(await answer.json());
    };
    const change = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        asked.abort();
        asked = new AbortController();
        if (form) void tell(new FormData(form), asked);
      }, PATIENCE_MS);
    };
    form?.addEventListener("input", change);
    return () => {
      form?.removeEventListener("input", change);
      clearTimeout(timer);
      asked.abort();
    };
  }, [ask]);

  return (
    <div ref={card} aria-live="polite" className="flex gap-3 rounded-card bg-wash px-4 py-3">
      {told && "problem" in told ? (
        <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-now" />
      ) : (
        <CalendarDays aria-hidden className="mt-0.5 size-5 shrink-0 text-quiet" />
      )}
      {told && "problem" in told && <p>{told.problem}</p>}
      {told && "sentence" in told && (
        <div className="grid gap-0.5">
          <p className="font-medium first-letter:uppercase">{told.sentence}</p>
          {told.dates.length > 0 && (
            <p className="text-sm text-quiet">
              {texts.next} {told.dates.join(" · ")}
            </p>
          )}
        </div>
      )}
      {!told && <p className="text-quiet">{texts.notYet}</p>}
    </div>
  );
}

/** Nothing else of what is typed belongs into an address. */
function isAsked(name: string): boolean {
  return (
    name.startsWith("schedule.") || ["startsOn", "endsOn", "count", "effectiveFrom", "dueOn"].includes(name)
  );
}
