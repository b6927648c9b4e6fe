"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { buttonClass, type Variant } from "./button";
import { Spinner } from "./ring";

/** Posts its form; while that is on its way the wheel turns and a second press does nothing. */
export function SubmitButton({
  variant = "primary",
  className,
  children,
  ...rest
}: ComponentProps<"button"> & { variant?: Variant }) {
  const { pending } = useFormStatus();
  return (
    <button
      {...rest}
      type="submit"
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={(event) => pending && event.preventDefault()}
      className={buttonClass(variant, className)}
    >
      {pending && <Spinner className="size-4" />}
      {children}
    </button>
  );
}
