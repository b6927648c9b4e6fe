/** How large a catalogue's file may be. */
export const MOST_CSV_BYTES = 1_000_000;
