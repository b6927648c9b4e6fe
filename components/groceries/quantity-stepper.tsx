"use client";

import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { FieldTexts } from "@/components/ui/field";
import { useField } from "@/components/ui/form";
import { Minus, Plus } from "@/components/ui/icons";
import { MOST_QUANTITY } from "@/lib/groceries/amounts";

type QuantityStepperProps = {
  /** The field's name in its form. */
  name: string;
  productId: string;
  quantity: number;
  /** What is being typed, which need not be a number yet. */
  draft?: string;
  onType: (text: string) => void;
  /** What was typed is meant: the field is left, or Enter is pressed. */
  onMean: () => void;
  onStep: (quantity: number) => void;
  texts: { quantity: string; fewer: string; more: string };
};

/** A whole number by its neighbours, or typed. Without JavaScript each button posts its form. */
export function QuantityStepper(props: QuantityStepperProps) {
  const { name, productId, quantity, draft, onType, onMean, onStep, texts } = props;
  const { id, error, control } = useField(name);
  const step = (to: number) => ({ name: "press", value: `${to}:${productId}`, onPress: () => onStep(to) });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    onMean();
  };
  return (
    <div className="grid gap-1">
      <div className="flex items-center rounded-control border border-field bg-raised focus-within:border-primary">
        <StepButton label={texts.fewer} disabled={quantity <= 1} {...step(Math.max(1, quantity - 1))}>
          <Minus aria-hidden />
        </StepButton>
        <label htmlFor={id} className="sr-only">
          {texts.quantity}
        </label>
        <input
          {...control}
          type="number"
          min={1}
          max={MOST_QUANTITY}
          step={1}
          inputMode="numeric"
          autoComplete="off"
          value={draft ?? String(quantity)}
          onChange={(event) => onType(event.target.value)}
          onBlur={onMean}
          onKeyDown={onKeyDown}
          className="bare-number h-control w-11 rounded-control bg-transparent text-center text-base tabular-nums lg:text-body"
        />
        <StepButton
          label={texts.more}
          disabled={quantity >= MOST_QUANTITY}
          {...step(Math.min(MOST_QUANTITY, quantity + 1))}
        >
          <Plus aria-hidden />
        </StepButton>
      </div>
      <FieldTexts id={id} error={error} />
    </div>
  );
}

type StepButtonProps = {
  name: string;
  value: string;
  label: string;
  disabled: boolean;
  onPress: () => void;
  children: ReactNode;
};

/** At its end it is still there to be focused, and does nothing. */
function StepButton({ label, disabled, onPress, children, ...posted }: StepButtonProps) {
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    if (!disabled) onPress();
  };
  return (
    <button
      {...posted}
      type="submit"
      onClick={onClick}
      aria-disabled={disabled || undefined}
      aria-label={label}
      title={label}
      className="grid size-11 shrink-0 place-items-center rounded-control text-quiet hover:bg-wash hover:text-ink aria-disabled:opacity-40 [&_svg]:size-4"
    >
      {children}
    </button>
  );
}
