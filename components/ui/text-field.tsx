"use client";

import type { ComponentProps, ReactNode } from "react";
import { controlClass, Field } from "./field";
import { useField } from "./form";

type TextFieldProps = Omit<ComponentProps<"input">, "id" | "name" | "className" | "maxLength"> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  className?: string;
};

/**
 * A named input for a text, time, date, number, e-mail or password. `defaultValue` gives way to what was typed. It takes
 * a text of any length: a browser cuts what is pasted without a word, the server says beside the field what is too long.
 */
export function TextField({
  name,
  label,
  hint,
  className,
  defaultValue,
  type = "text",
  ...rest
}: TextFieldProps) {
  const { id, error, typed, control } = useField(name, hint);
  const shown = typeof typed === "string" ? typed : defaultValue;
  const figures = type === "time" || type === "date" || type === "number";
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      <input
        {...rest}
        {...control}
        type={type}
        defaultValue={shown}
        className={`${controlClass} ${figures ? "tabular-nums" : ""}`}
      />
    </Field>
  );
}
