"use client";

import { X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { buttonClass } from "./button";

export type Toast = { text: string; undo?: { label: string; run: () => void } };

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Long enough to read it and to reach the Undo, which is the reason for a toast. */
const SHOWN_MS = 8_000;

/** Says what happened somewhere that cannot be seen, one message at a time. */
export function useToast() {
  return useContext(ToastContext);
}

export function ToastProvider({ children, closeLabel }: { children: ReactNode; closeLabel: string }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const close = useCallback(() => setToast(null), []);

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held, close]);

  return (
    <ToastContext value={setToast}>
      {children}
      <div
        role="status"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
        className="pointer-events-none fixed inset-x-4 bottom-[calc(var(--spacing-bar)+0.75rem)] z-50 grid justify-items-center lg:bottom-6"
      >
        {toast && <ToastCard toast={toast} close={close} closeLabel={closeLabel} />}
      </div>
    </ToastContext>
  );
}

function ToastCard({ toast, close, closeLabel }: { toast: Toast; close: () => void; closeLabel: string }) {
  const undo = () => {
    toast.undo?.run();
    close();
  };
  return (
    <div className="pointer-events-auto flex max-w-form animate-appear items-center gap-1 rounded-card bg-raised p-1.5 pl-4 shadow-float">
      <p className="py-1.5">{toast.text}</p>
      {toast.undo && (
        <button type="button" onClick={undo} className={buttonClass("quiet", "text-primary")}>
          {toast.undo.label}
        </button>
      )}
      <button
        type="button"
        aria-label={closeLabel}
        onClick={close}
        className="grid size-control shrink-0 place-items-center rounded-control text-quiet hover:bg-wash"
      >
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
}
