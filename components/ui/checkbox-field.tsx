"use client";

import type { ReactNode } from "react";
import { FieldTexts } from "./field";
import { useField } from "./form";

type CheckboxFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is posted when it is ticked. */
  value?: string;
  defaultChecked?: boolean;
};

export function CheckboxField({
  name,
  label,
  hint,
  value = "on",
  defaultChecked = false,
}: CheckboxFieldProps) {
  const { id, error, typed, refused, control } = useField(name, hint);
  const checked = refused ? typed !== undefined : defaultChecked;
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="flex min-h-control items-center gap-3">
        <input
          key={String(checked)}
          {...control}
          type="checkbox"
          value={value}
          defaultChecked={checked}
          className="size-5 shrink-0 accent-primary"
        />
        <span>{label}</span>
      </label>
      <FieldTexts id={id} hint={hint} error={error} />
    </div>
  );
}
