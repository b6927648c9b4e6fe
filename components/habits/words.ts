import type { getTranslations } from "next-intl/server";

/** The messages of habits, fetched once a page and handed down: a row must not ask for them again. */
export type Words = Awaited<ReturnType<typeof getTranslations<"habits">>>;
