import { z } from "zod";

/** At most `longest` UTF-16 units of it, and no letter cut in two. */
export function clipped(text: string, longest: number): string {
  return text.slice(0, longest).replace(/\p{Cs}$/u, "");
}

/**
 * Turns round what stands after it, the app's own words too: overrides, embeddings and isolates. The marks of direction
 * (LRM, RLM, ALM), which Hebrew and Arabic need, do not.
 */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;

/** A text that came from elsewhere, as out of a calendar's file, without what would turn the words around it. */
export function unturned(text: string): string {
  return text.replace(TURNING, "");
}

function isUnturned(text: string): boolean {
  return unturned(text) === text;
}

/**
 * One line of a person's text: trimmed, composed (NFC), 1 to `max` UTF-16 units, with no control characters, nothing
 * that turns the text around it, and no half of a surrogate pair, which UTF-8 cannot write.
 */
export function line(max: number) {
  return z
    .string()
    .trim()
    .normalize("NFC")
    .min(1)
    .max(max)
    .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text) && isUnturned(text), {
      params: { code: "controlCharacters" },
    });
}

/**
 * A person's text of several lines, as notes are: trimmed, composed (NFC), its line breaks plain, at most `max` UTF-16
 * units; of the control characters only tab and line break, and nothing that turns the text around it.
 */
export function lines(max: number) {
  return z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, "\n"))
    .trim()
    .normalize("NFC")
    .max(max)
    .refine((text) => !/[\p{Cs}]|(?![\t\n])\p{Cc}/u.test(text) && isUnturned(text), {
      params: { code: "controlCharacters" },
    });
}
