"use client";

import type { ComponentProps, ReactNode } from "react";
import { controlClass, Field } from "./field";
import { useField } from "./form";
import { ChevronDown } from "./icons";

export type Option = { value: string; label: string };
/** Choices under a heading of their own. */
export type OptionGroup = { heading: string; options: Option[] };

type SelectFieldProps = Omit<ComponentProps<"select">, "id" | "name" | "className" | "children"> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  options: (Option | OptionGroup)[];
  className?: string;
};

/** The browser's own select: it works everywhere, and without JavaScript. */
export function SelectField({
  name,
  label,
  hint,
  options,
  className,
  defaultValue,
  ...rest
}: SelectFieldProps) {
  const { id, error, typed, control } = useField(name, hint);
  const shown = typeof typed === "string" ? typed : defaultValue;
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      <span className="relative grid">
        {/* React resets a select to the choice it was made with (react#30580): a new choice needs a new one. */}
        <select
          key={String(shown)}
          {...rest}
          {...control}
          defaultValue={shown}
          className={`${controlClass} appearance-none pr-9`}
        >
          {options.map((option) =>
            "heading" in option ? (
              <optgroup key={option.options[0]?.value} label={option.heading}>
                {option.options.map(choice)}
              </optgroup>
            ) : (
              choice(option)
            ),
          )}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute right-3 size-4 self-center text-quiet"
        />
      </span>
    </Field>
  );
}

function choice({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
