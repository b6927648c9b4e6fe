"use client";

import { useFormState } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import type { PackedInWords } from "@/lib/groceries/orders/packed-words";

type ChoiceReportProps = { notPrinted: string | undefined };

/** What became of the orders that were chosen: why they were not printed, or which of them were packed. */
export function ChoiceReport({ notPrinted }: ChoiceReportProps) {
  const { status, result } = useFormState();
  if (status === "idle" && notPrinted !== undefined) {
    return (
      <Notice kind="problem" role="alert">
        {notPrinted}
      </Notice>
    );
  }
  if (!isReport(result)) return null;
  const { sentence, left } = result;
  return (
    <Notice kind={left.length > 0 ? "problem" : "note"} role="status">
      <p>{sentence}</p>
      {left.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}

function isReport(result: unknown): result is PackedInWords {
  return typeof result === "object" && result !== null && "left" in result;
}
