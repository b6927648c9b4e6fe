import type { ComponentProps } from "react";
import { TextField } from "@/components/ui/text-field";

type CountFieldProps = Pick<ComponentProps<typeof TextField>, "name" | "label" | "hint" | "defaultValue">;

/** A small whole number, from 1 on. */
export function CountField(props: CountFieldProps) {
  return <TextField {...props} type="number" inputMode="numeric" min={1} max={999} />;
}
