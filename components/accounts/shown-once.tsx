"use client";

import { CopyField } from "@/components/ui/copy-field";
import { useFormState } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";

type ShownOnceProps = { label: string; hint: string; copy: string; copied: string };

/** The secret that its form was just answered, which nothing else can tell again. */
export function ShownOnce(words: ShownOnceProps) {
  const { status, result } = useFormState();
  if (status !== "done" || typeof result !== "string") return null;
  return (
    <Notice role="status">
      <CopyField key={result} {...words} value={result} />
    </Notice>
  );
}
