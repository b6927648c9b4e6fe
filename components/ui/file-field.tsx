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
  /** What is said where the form was refused for something else: no page can put a file back into its field. */
  again?: string;
};

export function FileField({ name, label, hint, accept, mostBytes, tooLarge, again }: FileFieldProps) {
  const { id, error, refused, typed, control } = useField(name, hint);
  const [isTooLarge, setIsTooLarge] = useState(false);
  const weigh = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const exceeds = (currentTarget.files?.[0]?.size ?? 0) > mostBytes;
    if (exceeds) currentTarget.value = "";
    setIsTooLarge(exceeds);
  };
  const problem = isTooLarge ? tooLarge : (error ?? (refused && typed ? again : undefined));
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
