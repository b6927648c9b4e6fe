"use client";

import type { ReactNode } from "react";
import { Disclosure } from "./disclosure";
import { useFormState } from "./form";

/** A form's fields, folded away until they are asked for; open once it was posted, since it has something to say. */
export function FormDisclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const { status } = useFormState();
  return (
    <Disclosure summary={summary} open={status !== "idle" || undefined}>
      <div className="grid gap-4">{children}</div>
    </Disclosure>
  );
}
