"use client";

import type { ReactNode } from "react";
import { useFormState } from "./form";
import { Check } from "./icons";

/** Says that it is done, where the form stays and nothing else shows it. */
export function FormDone({ children }: { children: ReactNode }) {
  const done = useFormState().status === "done";
  return (
    <p role="status" className="flex items-center gap-1.5 text-sm">
      {done && (
        <>
          <Check aria-hidden className="size-4 text-primary" />
          {children}
        </>
      )}
    </p>
  );
}
