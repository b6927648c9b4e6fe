/** A calendar file's size at the most. */
export const MOST_CALENDAR_BYTES = 5_000_000;
