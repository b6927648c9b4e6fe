"use client";

import { ChoiceField } from "@/components/ui/choice-field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { ZONE_NAMES } from "@/components/ui/time-zone-field";
import type { PreviewInWords } from "@/lib/routines/import/preview";
import type { StepTexts } from "./import-form";

type HowToReadProps = { preview: PreviewInWords | null; texts: StepTexts; isNew: boolean };

/** What the file leaves open: the routine's name and zone, and what its times marked UTC mean. */
export function HowToRead({ preview, texts, isNew }: HowToReadProps) {
  const asks = preview === null || preview.hasUtcTimes;
  return (
    <>
      {isNew && (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="name" label={texts.name} defaultValue={preview?.name ?? ""} required />
          <TextField
            name="timeZone"
            label={texts.timeZone}
            defaultValue={preview?.timeZone}
            list={ZONE_NAMES}
            autoComplete="off"
            spellCheck={false}
            required
          />
        </div>
      )}
      {preview?.question && (
        <Notice>
          <p>{preview.question}</p>
        </Notice>
      )}
      {asks ? (
        <ChoiceField
          name="utc"
          label={texts.utc}
          choices={[
            { value: "local", label: texts.local, hint: texts.localHint },
            { value: "instant", label: texts.instant, hint: texts.instantHint },
          ]}
          defaultValue={preview?.utc ?? "instant"}
        />
      ) : (
        <input type="hidden" name="utc" value={preview.utc} />
      )}
      {(asks || isNew) && (
        <SubmitButton variant="secondary" name="step" value="preview" className="justify-self-start">
          {texts.lookAgain}
        </SubmitButton>
      )}
    </>
  );
}
