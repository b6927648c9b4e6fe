"use client";

import { useField } from "@/components/ui/form";

type OrderTickProps = { id: string; label: string };

/** A box to choose an order by; still ticked where the form was refused. */
export function OrderTick({ id, label }: OrderTickProps) {
  const { typed, refused } = useField("ids");
  const checked = refused && [typed ?? []].flat().includes(id);
  return (
    <label className="grid w-12 shrink-0 place-items-center hover:bg-wash">
      <input
        key={String(checked)}
        type="checkbox"
        name="ids"
        value={id}
        defaultChecked={checked}
        aria-label={label}
        className="size-5 accent-primary"
      />
    </label>
  );
}
