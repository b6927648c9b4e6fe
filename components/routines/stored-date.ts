import type { StoredField } from "@/components/ui/stored-fields";
import type { CalendarDate } from "@/lib/calendar/date";
import type { Formats } from "@/lib/i18n/formats";

/** A first or last day as somebody else has stored it; `none` is said where there is none. */
export function storedDate(
  name: string,
  label: string,
  date: CalendarDate | null,
  { formats, none }: { formats: Formats; none: string },
): StoredField {
  return { label, shown: date ? formats.date(date, "full") : none, posted: { [name]: date ?? "" } };
}
