import type { ComponentProps } from "react";
import { TextField } from "./text-field";

const ZONES = "time-zones";

/** A zone by its IANA name, typed or taken from the browser's own list. One a page. */
export function TimeZoneField(props: Omit<ComponentProps<typeof TextField>, "type" | "list">) {
  return (
    <>
      <TextField {...props} list={ZONES} autoComplete="off" spellCheck={false} />
      <datalist id={ZONES}>
        {Intl.supportedValuesOf("timeZone").map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}
