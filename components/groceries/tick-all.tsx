"use client";

import { useBrowserHas } from "@/components/ui/use-browser-has";

/** Ticks all orders of its form, or none; not there where there is no JavaScript to do it. */
export function TickAll({ label }: { label: string }) {
  const alive = useBrowserHas(() => true);
  if (!alive) return null;
  return (
    <label className="flex min-h-control items-center gap-3 pr-2">
      <input
        type="checkbox"
        className="size-5 accent-primary"
        onChange={({ currentTarget: { form, checked } }) => {
          for (const box of form?.querySelectorAll<HTMLInputElement>('input[name="ids"]') ?? [])
            box.checked = checked;
        }}
      />
      {label}
    </label>
  );
}
