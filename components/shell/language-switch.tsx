import { useLocale, useTranslations } from "next-intl";
import { choosePreference } from "@/lib/accounts/actions";
import { localeNames, locales } from "@/lib/i18n/locale";

/** The languages by their own names: two buttons of a plain form. */
export function LanguageSwitch() {
  const t = useTranslations("shell");
  const current = useLocale();
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
