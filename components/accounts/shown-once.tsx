"use client";

import { CopyField } from "@/components/ui/copy-field";
import { useFormState } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";

type ShownOnceProps = { labels: string[]; hint: string; copy: string; copied: string };

/** What its form was just answered, one text a label: nothing else can tell it again. */
export function ShownOnce({ labels, hint, ...words }: ShownOnceProps) {
  const { status, result } = useFormState();
  if (status !== "done" || !Array.isArray(result)) return null;
  return (
    <Notice role="status">
      <div className="grid gap-3">
        {labels.map((label, index) => (
          <CopyField
            key={String(result[index])}
            {...words}
            label={label}
            hint={index === labels.length - 1 ? hint : undefined}
            value={String(result[index])}
          />
        ))}
      </div>
    </Notice>
  );
}
