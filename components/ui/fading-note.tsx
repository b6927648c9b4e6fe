"use client";

import { type ReactNode, useEffect, useState } from "react";
import { X } from "./icons";

/** Long enough to read it and to reach the Undo. */
const SHOWN_MS = 10_000;

type FadingNoteProps = { children: ReactNode; closeLabel: string; back: string };

/** A note above the page that goes by itself, and out of the address, so that a reload does not bring it back. */
export function FadingNote({ children, closeLabel, back }: FadingNoteProps) {
  const [shown, setShown] = useState(true);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    window.history.replaceState(null, "", back);
  }, [back]);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => setShown(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held]);

  if (!shown) return null;
  return (
    <div
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="fixed inset-x-4 bottom-[calc(var(--spacing-bar)+0.75rem)] z-30 mx-auto flex w-fit max-w-form animate-appear items-center gap-1 rounded-card bg-raised p-1.5 pl-4 shadow-float lg:bottom-6 print:hidden"
    >
      {children}
      <button
        type="button"
        aria-label={closeLabel}
        onClick={() => setShown(false)}
        className="grid size-control shrink-0 place-items-center rounded-control text-quiet hover:bg-wash"
      >
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
}
