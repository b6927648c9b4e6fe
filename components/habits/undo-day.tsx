import { getTranslations } from "next-intl/server";
import { UndoNote } from "@/components/ui/undo-note";
import { undoEntryAction } from "@/lib/entries/actions";
import type { EntryOffer } from "@/lib/entries/undo-offer";
import { getFormats } from "@/lib/i18n/server";

type UndoDayProps = { workspace: string; back: string; offer: EntryOffer };

/** Takes back what was just said of a day. */
export async function UndoDay({ workspace, back, offer }: UndoDayProps) {
  const [t, formats] = await Promise.all([getTranslations("habits.undo"), getFormats()]);
  const { change, title, date, done } = offer;
  return (
    <UndoNote
      action={undoEntryAction.bind(null, { workspace, change, back })}
      change={change}
      back={back}
      sentence={t(done, { title, date: formats.date(date, "short") })}
    />
  );
}
