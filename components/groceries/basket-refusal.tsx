"use client";

import { useState } from "react";
import { useFormState } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/auth/form-state";

type BasketRefusalProps = {
  /** Why the last step was refused. */
  ofStep: FormState;
  /** How many steps were made: what an order was refused for is answered by the next of them. */
  steps: number;
};

/** Why the order, or since then a step, was refused: the last one only, since the basket is another after each. */
export function BasketRefusal({ ofStep, steps }: BasketRefusalProps) {
  const state = useFormState();
  const [posted, setPosted] = useState({ state, steps });
  if (posted.state !== state) setPosted({ state, steps });
  if (posted.steps === steps) return <FormErrors paths={["", "lines"]} />;
  if (ofStep.status !== "failed") return null;
  return (
    <Notice kind="problem" role="alert">
      {[ofStep.message, ...(ofStep.particulars ?? [])].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}
