import { z } from "zod";

/** One line of a person's text: trimmed, composed (NFC), 1 to `max` UTF-16 units, no control characters. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .normalize("NFC")
    .min(1)
    .max(max)
    .refine((text) => !/\p{Cc}/u.test(text), { params: { code: "controlCharacters" } });
}
