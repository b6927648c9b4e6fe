export const locales = ["en", "ru"] as const;
export type Locale = (typeof locales)[number];

/** Each language by its own name, as a reader looks for it. */
export const localeNames: Record<Locale, string> = { en: "English", ru: "Русский" };

/** Keeps the choice of who is not signed in. */
export const LOCALE_COOKIE = "rota-locale";

export function isLocale(name: unknown): name is Locale {
  return typeof name === "string" && locales.some((locale) => locale === name);
}

/** The best of our languages for an Accept-Language header, English where none is. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { language: tag.split("-")[0], quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => language).find(isLocale) ?? "en";
}
