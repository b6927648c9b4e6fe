import "server-only";
import { getTranslations } from "next-intl/server";
import { scheduleSentence, type Told } from "@/lib/i18n/schedule-sentence";
import { getFormats } from "@/lib/i18n/server";

/** Says schedules in the reader's words, with the messages fetched once. */
export async function scheduleSentences(): Promise<(told: Told) => string> {
  const [words, formats] = await Promise.all([getTranslations("schedules.sentence"), getFormats()]);
  return (told) => scheduleSentence(told, words, formats);
}
