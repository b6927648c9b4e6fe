import type { getTranslations } from "next-intl/server";

/** The messages of a schedule's fields, fetched once and handed down. */
export type Words = Awaited<ReturnType<typeof getTranslations<"schedules.form">>>;
