import type { Locale } from "@/lib/i18n/locale";

/** `[English, Russian, unit, euro cents]` */
type StarterRow = readonly [en: string, ru: string, unit: string, cents: number];

export type StarterCategory = { category: Record<Locale, string>; products: readonly StarterRow[] };
