"use client";

import type { ReactNode } from "react";
import { FieldGroup } from "./field";
import { useField } from "./form";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

type ChoiceFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  choices: Choice[];
  defaultValue?: string;
  className?: string;
};

/** One of a few, each with room for a line of its own. */
export function ChoiceField({ name, label, hint, choices, defaultValue, className }: ChoiceFieldProps) {
  const { id, error, typed } = useField(name, hint);
  const shown = typeof typed === "string" ? typed : defaultValue;
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error} className={className}>
      {choices.map((choice) => (
        <label key={choice.value} className="flex min-h-control items-center gap-3">
          <input
            key={shown}
            type="radio"
            name={name}
            value={choice.value}
            defaultChecked={choice.value === shown}
            aria-invalid={error ? true : undefined}
            className="size-5 shrink-0 accent-primary"
          />
          <span className="grid">
            {choice.label}
            {choice.hint && <span className="text-sm text-quiet">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </FieldGroup>
  );
}

type ChipsFieldProps = Omit<ChoiceFieldProps, "choices" | "defaultValue"> & {
  choices: {
    value: string;
    label: ReactNode /** The whole word, where the label is short. */;
    name?: string;
  }[];
  defaultValue?: string[];
  /** One only, as radio buttons; else any number, as checkboxes. */
  single?: boolean;
};

/** Short choices side by side, such as the days of the week. */
export function ChipsField({
  name,
  label,
  hint,
  choices,
  defaultValue = [],
  single = false,
  className,
}: ChipsFieldProps) {
  const { id, error, typed, refused } = useField(name, hint);
  const shown = refused ? [typed ?? []].flat() : defaultValue;
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error} className={className}>
      <div className="group flex flex-wrap gap-1.5" data-week={choices.length === 7 || undefined}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="relative grid min-h-control min-w-control place-items-center rounded-control border border-field bg-raised px-2.5 text-sm max-sm:group-data-week:px-1 font-medium has-checked:border-primary has-checked:bg-primary has-checked:text-on-primary has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-primary"
          >
            <input
              key={String(shown.includes(choice.value))}
              type={single ? "radio" : "checkbox"}
              name={name}
              value={choice.value}
              defaultChecked={shown.includes(choice.value)}
              aria-label={choice.name}
              aria-invalid={error ? true : undefined}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {choice.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
