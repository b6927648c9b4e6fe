import type { ComponentProps } from "react";

type SoftLinkProps = ComponentProps<"a"> & {
  href: string;
  /** False where the page that it leads to stands where this one did. */
  scroll?: false;
};

/** A plain link of this site, which components/shell/soft-navigation follows without loading a page anew (decision 0031). */
export function SoftLink({ scroll, ...rest }: SoftLinkProps) {
  return <a data-soft={scroll === false ? "still" : ""} {...rest} />;
}
