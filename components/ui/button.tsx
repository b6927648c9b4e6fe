import type { ComponentProps } from "react";
import { SoftLink } from "./soft-link";

export type Variant = "primary" | "secondary" | "quiet" | "danger";

const variants: Record<Variant, string> = {
  primary: "border-transparent bg-primary text-on-primary hover:brightness-95",
  secondary: "border-line bg-raised text-ink hover:border-quiet",
  quiet: "border-transparent text-ink hover:bg-wash",
  danger: "border-now bg-raised text-ink hover:bg-wash",
};

/** The look of a button, for what is one in all but its element. */
export function buttonClass(variant: Variant = "secondary", extra = ""): string {
  return `inline-flex min-h-control items-center justify-center gap-2 rounded-control border px-4 text-center font-medium transition-[background-color,border-color,opacity,filter] duration-150 disabled:opacity-50 aria-disabled:opacity-50 ${variants[variant]} ${extra}`;
}

type ButtonProps = ComponentProps<"button"> & { variant?: Variant };

/** Says what happens, never "OK". */
export function Button({ variant, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(variant, className)} {...rest} />;
}

type ButtonLinkProps = ComponentProps<typeof SoftLink> & { variant?: Variant };

export function ButtonLink({ variant, className, ...rest }: ButtonLinkProps) {
  return <SoftLink className={buttonClass(variant, className)} {...rest} />;
}
