import type { createTranslator, Messages } from "next-intl";
import type { Formats } from "@/lib/i18n/formats";

type Words<N extends "statistics" | "statistics.insights"> = ReturnType<typeof createTranslator<Messages, N>>;

/** The words that the statistics are told in. */
export type Said = { t: Words<"statistics">; insights: Words<"statistics.insights">; formats: Formats };

/** The hues of what is about all habits, and all tasks. */
export const HABITS = "teal";
export const TASKS = "indigo";
