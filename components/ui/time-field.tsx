import type { ComponentProps } from "react";
import { TextField } from "./text-field";

/** A wall-clock time as `HH:MM`; the browser draws it by its own clock. */
export function TimeField({ step = 300, ...rest }: Omit<ComponentProps<typeof TextField>, "type">) {
  return <TextField type="time" step={step} {...rest} />;
}
