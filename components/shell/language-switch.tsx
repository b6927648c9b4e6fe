import { getLocale, getTranslations } from "next-intl/server";
import { choosePreference } from "@/lib/accounts/actions";
import { localeNames, locales } from "@/lib/i18n/locale";

/** The languages by their own names: two buttons of a plain form. */
export async function LanguageSwitch() {
  const [t, current] = await Promise.all([getTranslations("shell"), getLocale()]);
  return (
    <form action={choosePreference}>
      <fieldset aria-label={t("language")} className="segments">
        {locales.map((locale) => (
          <button
            type="submit"
            key={locale}
            name="locale"
            value={locale}
            lang={locale}
            data-choice={`locale-${locale}`}
            aria-pressed={locale === current}
            className="segment px-3 text-sm font-medium"
          >
            {localeNames[locale]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
