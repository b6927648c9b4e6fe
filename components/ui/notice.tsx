import type { ComponentProps } from "react";
import { CircleAlert, Info } from "./icons";

type NoticeProps = ComponentProps<"div"> & { kind?: "problem" | "note" };

/** A sentence that a reader must not miss, with the icon that says which kind it is. */
export function Notice({ kind = "note", children, className = "", ...rest }: NoticeProps) {
  const Icon = kind === "problem" ? CircleAlert : Info;
  return (
    <div
      {...rest}
      className={`flex gap-3 rounded-control border bg-raised px-3 py-2.5 ${kind === "problem" ? "border-now" : "border-line"} ${className}`}
    >
      <Icon
        aria-hidden
        className={`mt-0.5 size-5 shrink-0 ${kind === "problem" ? "text-now" : "text-quiet"}`}
      />
      <div className="grid min-w-0 flex-1 gap-1">{children}</div>
    </div>
  );
}
