"use client";

import { Disclosure } from "@/components/ui/disclosure";
import { FileField } from "@/components/ui/file-field";
import { useFormState } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { MOST_CALENDAR_BYTES } from "@/lib/routines/import/limits";
import type { PreviewInWords } from "@/lib/routines/import/preview";
import { HowToRead } from "./how-to-read";
import type { StepTexts } from "./import-form";
import { PreviewList } from "./preview-list";

type ImportStepsProps = { texts: StepTexts; isNew: boolean };

/** The step in which the form is: it holds a file already, or asks for one. */
export function ImportSteps({ texts, isNew }: ImportStepsProps) {
  const { result, values } = useFormState();
  const preview = isPreview(result) ? result : null;
  const kept = preview?.kept ?? values.kept;
  if (typeof kept !== "string") return <ChooseFile texts={texts} />;
  return (
    <>
      <input type="hidden" name="kept" value={kept} />
      <HowToRead key={preview?.kept} preview={preview} texts={texts} isNew={isNew} />
      {preview && <PreviewList preview={preview} texts={texts} />}
      {(!preview || preview.sessions.length > 0) && (
        <SubmitButton name="step" value="import" className="justify-self-start">
          {preview?.button ?? texts.take}
        </SubmitButton>
      )}
    </>
  );
}

function ChooseFile({ texts }: { texts: StepTexts }) {
  return (
    <>
      <FileField
        name="calendar"
        label={texts.file}
        hint={texts.fileHint}
        accept=".ics,.ical,.ifb,text/calendar"
        mostBytes={MOST_CALENDAR_BYTES}
        tooLarge={texts.tooLarge}
      />
      <Disclosure summary={texts.orPaste}>
        <TextareaField name="pasted" label={texts.pasted} rows={8} spellCheck={false} />
      </Disclosure>
      <SubmitButton className="justify-self-start">{texts.look}</SubmitButton>
    </>
  );
}

/** Of the form's answers only a preview carries a file. */
function isPreview(result: unknown): result is PreviewInWords {
  return typeof result === "object" && result !== null && "kept" in result;
}
