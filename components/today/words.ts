import type { getTranslations } from "next-intl/server";

/** The messages of a day, fetched once a page and handed down. */
export type Words = Awaited<ReturnType<typeof getTranslations<"today">>>;
