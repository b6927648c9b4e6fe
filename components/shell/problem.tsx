"use client";

import { useSyncExternalStore } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Mark } from "@/components/ui/ring";
import { isLocale, type Locale, preferredLocale } from "@/lib/i18n/locale";
import texts from "@/lib/i18n/messages/problem.json";

type ProblemProps = {
  error: Error & { digest?: string };
  retry: () => void;
  /** Whose language to speak: the page's, or the browser's where the page never came to have one. */
  languageOf?: "page" | "browser";
};

/** What stands where a page failed. It needs nothing of the server, whose words may be out of reach too. */
export function Problem({ error, retry, languageOf = "page" }: ProblemProps) {
  const locale = useSyncExternalStore(
    never,
    languageOf === "page" ? pageLocale : browserLocale,
    (): Locale => "en",
  );
  const t = texts[locale];
  return (
    <main lang={locale} className="mx-auto grid min-h-[70dvh] max-w-form content-center gap-5 px-5 py-10">
      <Mark className="size-9" />
      <h1 className="text-xl">{t.title}</h1>
      <p>{t.sentence}</p>
      <p className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={retry}>
          {t.retry}
        </Button>
        {/* A whole new page: what failed here must not be carried along. */}
        <a href="/" className={buttonClass("secondary")}>
          {t.home}
        </a>
      </p>
      {error.digest && (
        <p className="text-sm text-quiet">
          {t.reference} <code>{error.digest}</code>
        </p>
      )}
    </main>
  );
}

function pageLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : browserLocale();
}

function browserLocale(): Locale {
  return preferredLocale(navigator.languages.join(","));
}

function never() {
  return () => {};
}
