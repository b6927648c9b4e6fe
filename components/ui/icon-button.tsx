import type { ComponentProps, ReactNode } from "react";
import { SoftLink } from "./soft-link";

type Named = { label: string; children: ReactNode };

/** A button that is only an icon: `label` is its name, and its tip under a pointer. */
export function IconButton({
  label,
  className = "",
  type = "button",
  ...rest
}: Omit<ComponentProps<"button">, "children"> & Named) {
  return (
    <button type={type} aria-label={label} title={label} className={`icon-button ${className}`} {...rest} />
  );
}

export function IconLink({
  label,
  className = "",
  ...rest
}: Omit<ComponentProps<typeof SoftLink>, "children"> & Named) {
  return <SoftLink aria-label={label} title={label} className={`icon-button ${className}`} {...rest} />;
}
