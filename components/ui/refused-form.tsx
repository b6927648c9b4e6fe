"use client";

import { useFormState } from "./form";
import { Notice } from "./notice";

/** Why a form of one field was not taken at all: what is wrong with the field stands beside it. */
export function RefusedForm() {
  const { status, message } = useFormState();
  if (status !== "failed") return null;
  return (
    <Notice kind="problem" role="alert" tabIndex={-1}>
      {message}
    </Notice>
  );
}
