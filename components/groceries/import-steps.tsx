"use client";

import { FileField } from "@/components/ui/file-field";
import { useFormState } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { MOST_CSV_BYTES } from "@/lib/groceries/products/csv-limits";
import type { ReportInWords } from "@/lib/groceries/products/report";
import { ImportPreview } from "./import-preview";

type ImportStepsProps = { texts: Record<"file" | "look" | "take" | "tooLarge", string> };

/** First a look at what the file would do, then the import of just that file. */
export function ImportSteps({ texts }: ImportStepsProps) {
  const { result, values } = useFormState();
  const report = isReport(result) ? result : null;
  const kept = report ? report.kept : values.kept;
  return (
    <>
      {report && (
        <Notice kind={report.problems.length > 0 ? "problem" : "note"} role="status">
          <p>{report.sentence}</p>
          {report.problems.map((problem) => (
            <p key={problem} className="text-sm text-quiet">
              {problem}
            </p>
          ))}
        </Notice>
      )}
      {report && <ImportPreview groups={report.groups} />}
      {typeof kept === "string" ? (
        <>
          <input type="hidden" name="kept" value={kept} />
          <SubmitButton name="step" value="import" className="justify-self-start">
            {texts.take}
          </SubmitButton>
        </>
      ) : (
        <>
          <FileField
            name="file"
            label={texts.file}
            accept=".csv,text/csv"
            mostBytes={MOST_CSV_BYTES}
            tooLarge={texts.tooLarge}
          />
          <SubmitButton className="justify-self-start">{texts.look}</SubmitButton>
        </>
      )}
    </>
  );
}

function isReport(result: unknown): result is ReportInWords {
  return typeof result === "object" && result !== null && "problems" in result;
}
