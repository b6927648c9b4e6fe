import "server-only";
import { getTranslations } from "next-intl/server";
import { OF_THE_FILE } from "./csv";
import type { importCsvFile } from "./import-file";
import type { ImportPlan } from "./import-plan";
import { type GroupInWords, groupsInWords } from "./report-groups";

export type ReportInWords = {
  sentence: string;
  /** What is wrong, line by line. */
  problems: string[];
  /** What would come and what would change; empty once it is done. */
  groups: GroupInWords[];
  /** The file, handed on to the second step; null once there is nothing more to do. */
  kept: string | null;
};

const MOST_TOLD = 50;

/** What a file would do, or did, in the reader's words. */
export async function reportInWords({
  plan,
  step,
  kept,
}: Awaited<ReturnType<typeof importCsvFile>>): Promise<ReportInWords> {
  if (plan.issues.length > 0) return problemsInWords(plan);
  const t = await getTranslations("groceries.import");
  const { news, changed, unchanged } = plan;
  const counts = { created: news.length, updated: changed.length, unchanged };
  if (step === "import") return { sentence: t("did", counts), problems: [], groups: [], kept: null };
  if (news.length + changed.length === 0)
    return { sentence: t("nothing", { unchanged }), problems: [], groups: [], kept: null };
  return { sentence: t("will", counts), problems: [], groups: await groupsInWords(plan), kept };
}

async function problemsInWords({ issues }: ImportPlan): Promise<ReportInWords> {
  const [t, words] = await Promise.all([getTranslations("groceries.import"), getTranslations("errors")]);
  const ofFile = issues.every(({ code }) => OF_THE_FILE.has(code));
  const problems = issues.slice(0, MOST_TOLD).map(({ line, path, code, params }) => {
    const problem = words(code, params);
    return ofFile ? problem : t("line", { line, field: path, problem });
  });
  const sentence = ofFile ? t("wrongFile") : t("wrong", { count: issues.length });
  return { sentence, problems, groups: [], kept: null };
}
