import { getTranslations } from "next-intl/server";
import { Form, type FormAction } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { ZoneNames } from "@/components/ui/time-zone-field";
import { ImportSteps } from "./import-steps";

type ImportFormProps = {
  action: FormAction;
  /** The file becomes a routine of its own, with a zone to be chosen. */
  isNew: boolean;
};

/** First a file, then what it would become, then the button. */
export async function ImportForm({ action, isNew }: ImportFormProps) {
  const texts = await stepTexts();
  return (
    <Form action={action} className="grid gap-6">
      <FormErrors paths={["", "kept"]} />
      <ImportSteps texts={texts} isNew={isNew} />
      {isNew && <ZoneNames />}
    </Form>
  );
}

async function stepTexts() {
  const [t, errors] = await Promise.all([getTranslations("import"), getTranslations("errors")]);
  return {
    file: t("file"),
    fileHint: t("fileHint"),
    tooLarge: errors("calendarTooLarge"),
    orPaste: t("orPaste"),
    pasted: t("pasted"),
    look: t("look"),
    lookAgain: t("lookAgain"),
    name: t("name"),
    timeZone: t("timeZone"),
    utc: t("utc.label"),
    instant: t("utc.instant"),
    instantHint: t("utc.instantHint"),
    local: t("utc.local"),
    localHint: t("utc.localHint"),
    found: t("found"),
    nothingFound: t("nothingFound"),
    leftOut: t("leftOut"),
    vanished: t("vanished"),
    take: t("take"),
  };
}

export type StepTexts = Awaited<ReturnType<typeof stepTexts>>;
