import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Formats } from "@/lib/i18n/formats";
import { getFormats } from "@/lib/i18n/server";
import { undoAction } from "@/lib/sessions/actions";
import type { UndoOffer } from "@/lib/sessions/undo-offer";
import { FadingNote } from "./fading-note";
import type { Words } from "./words";

type UndoNoteProps = { workspace: string; back: string; offer: UndoOffer };

/** Says what was just done, and takes it back in one press; a plain form, so it needs no JavaScript. */
export async function UndoNote({ workspace, back, offer }: UndoNoteProps) {
  const [t, formats] = await Promise.all([getTranslations("week"), getFormats()]);
  return (
    <FadingNote key={offer.change} back={back} closeLabel={t("close")}>
      <p className="py-1.5">{wordsOf(offer, t, formats)}</p>
      <Form action={undoAction.bind(null, { workspace, change: offer.change, back })} className="grid gap-1">
        <FormErrors />
        <SubmitButton variant="quiet" className="text-primary!">
          {t("undo")}
        </SubmitButton>
      </Form>
    </FadingNote>
  );
}

function wordsOf(offer: UndoOffer, t: Words, formats: Formats): string {
  const { title } = offer;
  switch (offer.done) {
    case "dateCancelled":
    case "dateRestored":
      return t(`done.${offer.done}`, { title, date: formats.date(offer.date) });
    case "dateMoved":
      return t("done.dateMoved", { title, date: formats.date(offer.to), time: formats.time(offer.start) });
    case "daysCancelled":
    case "daysRestored":
      return t(`done.${offer.done}`, {
        days: offer.from === offer.to ? formats.date(offer.from) : formats.dates(offer.from, offer.to),
      });
    default:
      return t(`done.${offer.done}`, { title });
  }
}
