import { getTranslations } from "next-intl/server";
import { FadingNote } from "./fading-note";
import { Form, type FormAction } from "./form";
import { FormErrors } from "./form-errors";
import { SubmitButton } from "./submit-button";

type UndoNoteProps = {
  /** Takes the change back: an action whose target the page has bound. */
  action: FormAction;
  /** The change's line in the log: another one is another note. */
  change: string;
  back: string;
  /** What was done. */
  sentence: string;
};

/** Says what was just done, and takes it back in one press; a plain form, so it needs no JavaScript. */
export async function UndoNote({ action, change, back, sentence }: UndoNoteProps) {
  const t = await getTranslations("undo");
  return (
    <FadingNote key={change} back={back} closeLabel={t("close")}>
      <p className="py-1.5">{sentence}</p>
      <Form action={action} className="grid gap-1">
        <FormErrors />
        <SubmitButton
          variant="quiet"
          className="text-primary!"
          aria-keyshortcuts="u"
          data-shortcut-name={t("undo")}
        >
          {t("undo")}
          <kbd
            aria-hidden
            className="rounded-[4px] border border-line px-1.5 font-sans text-xs max-lg:hidden"
          >
            U
          </kbd>
        </SubmitButton>
      </Form>
    </FadingNote>
  );
}
