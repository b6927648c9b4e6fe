"use client";

import { type ChangeEvent, type ReactNode, useState } from "react";
import { controlClass, Field } from "./field";
import { useField } from "./form";

type FileFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** As the `accept` of an input. */
  accept: string;
  mostBytes: number;
  /** What is said of a larger file before it is sent for nothing. */
  tooLarge: string;
  /** What was wrong with the last file, where no form's state tells it. */
  wrong?: string;
};

export function FileField({ name, label, hint, accept, mostBytes, tooLarge, wrong }: FileFieldProps) {
  const { id, error, control } = useField(name, hint);
  const [refused, setRefused] = useState(false);
  const weigh = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const isTooLarge = (currentTarget.files?.[0]?.size ?? 0) > mostBytes;
    if (isTooLarge) currentTarget.value = "";
    setRefused(isTooLarge);
  };
  const problem = refused ? tooLarge : (error ?? wrong);
  return (
    <Field id={id} label={label} hint={hint} error={problem}>
      <input
        {...control}
        aria-invalid={problem ? true : undefined}
        aria-describedby={
          [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(" ") || undefined
        }
        type="file"
        accept={accept}
        onChange={weigh}
        className={`${controlClass} py-1.5 file:mr-3 file:min-h-7 file:rounded-control file:border-0 file:bg-wash file:px-3 file:font-medium file:text-ink`}
      />
    </Field>
  );
}
