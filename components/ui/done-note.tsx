"use client";

import { Check } from "lucide-react";
import { useFormState } from "./form";

/** Says below its form that what was posted is stored; nothing until then. */
export function DoneNote({ children }: { children: string }) {
  const { status } = useFormState();
  return (
    <p role="status" className="flex min-h-6 items-center gap-2 text-quiet empty:hidden">
      {status === "done" && (
        <>
          <Check aria-hidden className="size-4 text-primary" />
          {children}
        </>
      )}
    </p>
  );
}
