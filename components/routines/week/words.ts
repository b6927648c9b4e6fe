import type { getTranslations } from "next-intl/server";

/** The messages of the week, fetched once a page and handed down: a block must not ask for them again. */
export type Words = Awaited<ReturnType<typeof getTranslations<"week">>>;
