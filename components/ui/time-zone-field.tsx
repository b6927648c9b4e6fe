import type { ComponentProps } from "react";
import { TextField } from "./text-field";

/** The names of all zones, for the fields of a page in which one is typed: their `list`. */
export const ZONE_NAMES = "time-zones";

/** A zone by its IANA name, typed or taken from the browser's own list. One a page. */
export function TimeZoneField(props: Omit<ComponentProps<typeof TextField>, "type" | "list">) {
  return (
    <>
      <TextField {...props} list={ZONE_NAMES} autoComplete="off" spellCheck={false} />
      <ZoneNames />
    </>
  );
}

export function ZoneNames() {
  return (
    <datalist id={ZONE_NAMES}>
      {Intl.supportedValuesOf("timeZone").map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  );
}
