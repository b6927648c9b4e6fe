import "server-only";
import { getTranslations } from "next-intl/server";
import type { importCsvFile } from "./import-file";

export type ReportInWords = {
  sentence: string;
  problems: string[];
  /** The file, handed on to the second step; null once there is nothing more to do. */
  kept: string | null;
};

const MOST_TOLD = 50;

/** What a file would do, or did, in the reader's words. */
export async function reportInWords(
  report: Awaited<ReturnType<typeof importCsvFile>>,
): Promise<ReportInWords> {
  const [t, words] = await Promise.all([getTranslations("groceries.import"), getTranslations("errors")]);
  const { step, kept, created, updated, errors } = report;
  const problems = errors
    .slice(0, MOST_TOLD)
    .map(({ line, path, code, params }) => t("line", { line, field: path, problem: words(code, params) }));
  if (errors.length > 0) return { sentence: t("wrong", { count: errors.length }), problems, kept: null };
  const sentence = t(step === "preview" ? "will" : "did", { created, updated });
  return { sentence, problems, kept: step === "preview" ? kept : null };
}
