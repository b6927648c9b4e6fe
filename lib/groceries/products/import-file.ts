import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { carryOut } from "./import";
import { type ImportPlan, planImport } from "./import-plan";
import type { CsvForm } from "./schema";

/** The screen's two steps: a look at what a file would do, which hands it on, and the import itself. */
export async function importCsvFile(
  scope: Scope<"products:write">,
  { file, kept, step }: CsvForm,
): Promise<{ plan: ImportPlan; step: CsvForm["step"]; kept: string }> {
  const text = kept ?? (file ? await file.text() : "");
  const isImport = step === "import";
  const plan = await planImport(scope, { text, held: isImport });
  if (isImport && plan.issues.length === 0) await carryOut(scope, plan);
  return { plan, step, kept: text };
}
