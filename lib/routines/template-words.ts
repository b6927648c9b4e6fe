import "server-only";
import { getTranslations } from "next-intl/server";
import type { TemplateWords } from "./from-template";

/** What a template's sessions and breaks are called in the language of who makes a routine from it. */
export async function templateWords(): Promise<TemplateWords> {
  const t = await getTranslations("templates");
  return { titleOf: (title) => t(`titles.${title}`), breakOf: (name) => t(`breaks.${name}`) };
}
