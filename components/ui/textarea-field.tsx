"use client";

import type { ComponentProps, ReactNode } from "react";
import { controlClass, Field } from "./field";
import { useField } from "./form";

type TextareaFieldProps = Omit<ComponentProps<"textarea">, "id" | "name" | "className" | "maxLength"> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  className?: string;
};

export function TextareaField({
  name,
  label,
  hint,
  className,
  defaultValue,
  rows = 4,
  ...rest
}: TextareaFieldProps) {
  const { id, error, typed, control } = useField(name, hint);
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      <textarea
        {...rest}
        {...control}
        rows={rows}
        defaultValue={typeof typed === "string" ? typed : defaultValue}
        className={`${controlClass} py-2`}
      />
    </Field>
  );
}
