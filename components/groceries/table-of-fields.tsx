"use client";

import type { ReactNode } from "react";
import { onTableBlur, onTableFocus, onTableInput, onTableKey } from "./table-keys";

type TableOfFieldsProps = { label: string; hint: string; children: ReactNode };

/** A table of which every cell is a field; without JavaScript it is one all the same. */
export function TableOfFields({ label, hint, children }: TableOfFieldsProps) {
  return (
    <>
      <p id="table-keys" className="mb-3 text-sm text-quiet max-lg:hidden">
        {hint}
      </p>
      <div className="overflow-x-auto rounded-card border border-line bg-raised">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are fields that arrows reach
          role="grid"
          aria-label={label}
          aria-describedby="table-keys"
          onKeyDown={onTableKey}
          onInput={onTableInput}
          onFocus={onTableFocus}
          onBlur={onTableBlur}
          className="w-full max-sm:block"
        >
          {children}
        </table>
      </div>
    </>
  );
}
