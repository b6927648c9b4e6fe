import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { type CsvReport, importProducts } from "./import";
import type { CsvForm } from "./schema";

/** The screen's two steps: a look at what a file would do, which hands it on, and the import itself. */
export async function importCsvFile(
  scope: Scope<"products:write">,
  { file, kept, step }: CsvForm,
): Promise<CsvReport & { step: CsvForm["step"]; kept: string }> {
  const text = kept ?? (file ? await file.text() : "");
  const report = await importProducts(scope, { text, preview: step === "preview" });
  return { ...report, step, kept: text };
}
