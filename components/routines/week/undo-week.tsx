import { getTranslations } from "next-intl/server";
import { UndoNote } from "@/components/ui/undo-note";
import type { Formats } from "@/lib/i18n/formats";
import { getFormats } from "@/lib/i18n/server";
import { undoAction } from "@/lib/sessions/actions";
import type { UndoOffer } from "@/lib/sessions/undo-offer";
import type { Words } from "./words";

type UndoWeekProps = { workspace: string; back: string; offer: UndoOffer };

/** Takes back what was just done to the week. */
export async function UndoWeek({ workspace, back, offer }: UndoWeekProps) {
  const [t, formats] = await Promise.all([getTranslations("week"), getFormats()]);
  const { change } = offer;
  return (
    <UndoNote
      action={undoAction.bind(null, { workspace, change, back })}
      change={change}
      back={back}
      sentence={wordsOf(offer, t, formats)}
    />
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
