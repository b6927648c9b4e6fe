"use client";

import type { ReactNode } from "react";
import { type Hue, hueOf, hues } from "@/lib/themes/palette";
import { FieldGroup } from "./field";
import { useField } from "./form";
import { Check } from "./icons";

type ColorFieldProps = {
  name: string;
  label: ReactNode;
  /** Each hue's name in the reader's language. */
  names: Record<Hue, string>;
  /** A hue's name or `#rrggbb`. */
  defaultValue?: string;
  /** Offers no colour of its own, posted as an empty text, under this name. */
  none?: string;
};

/** The twelve hues as radio buttons. A `#rrggbb` that came from elsewhere is kept until another is chosen. */
export function ColorField({ name, label, names, defaultValue = "", none }: ColorFieldProps) {
  const { id, error, typed } = useField(name);
  const shown = typeof typed === "string" ? typed : defaultValue;
  const options = hues.map((hue) => ({
    hue,
    value: shown && hueOf(shown) === hue ? shown : hue,
    label: names[hue],
  }));
  return (
    <FieldGroup id={id} label={label} error={error}>
      <div className="-mx-1 flex flex-wrap pointer-coarse:-mx-2 pointer-coarse:gap-1">
        {none && (
          <Swatch key={`none ${shown === ""}`} name={name} value="" label={none} checked={shown === ""} />
        )}
        {options.map(({ hue, value, label }) => (
          <Swatch
            key={`${hue} ${value === shown}`}
            name={name}
            value={value}
            label={label}
            hue={hue}
            checked={value === shown}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

type SwatchProps = { name: string; value: string; label: string; hue?: Hue; checked: boolean };

function Swatch({ name, value, label, hue, checked }: SwatchProps) {
  return (
    <label
      data-hue={hue}
      title={label}
      className="relative grid size-control place-items-center rounded-full has-focus-visible:outline-2 has-focus-visible:outline-primary"
    >
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={checked}
        aria-label={label}
        className="peer absolute inset-0 cursor-pointer opacity-0"
      />
      <span
        className={`grid size-7 place-items-center rounded-full ${hue ? "bg-edge" : "border border-field bg-raised"}`}
      />
      <Check
        aria-hidden
        className={`absolute hidden size-4 stroke-3 peer-checked:block ${hue ? "text-paper" : "text-ink"}`}
      />
    </label>
  );
}
