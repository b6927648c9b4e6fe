import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { getFormats } from "@/lib/i18n/server";
import type { OccurrenceOfSession } from "@/lib/occurrences/queries";
import { dayPath, type Place } from "../week/addresses";

type SessionFactsProps = Pick<OccurrenceOfSession, "session" | "occurrence"> & { place: Place };

/** Where and with whom, and what was said of this date: cancelled, moved, a day off. */
export async function SessionFacts({ place, session, occurrence }: SessionFactsProps) {
  const [t, formats] = await Promise.all([getTranslations("week"), getFormats()]);
  const { cancelled, location, person } = occurrence ?? session;
  const reason = occurrence ? occurrence.reason : session.cancelReason;
  const from = occurrence?.movedFrom ?? (occurrence?.movedTo ? occurrence.date : null);
  return (
    <>
      {(location || person) && <p>{[location, person].filter(Boolean).join(" · ")}</p>}
      {cancelled && (
        <Notice>
          <p>{reason ? t("cancelledFor", { reason }) : t("cancelled")}</p>
          {occurrence?.closed && !session.cancelled && (
            <a className="link" href={dayPath(place, occurrence.on)}>
              {t("dayIsCancelled", { day: formats.date(occurrence.on) })}
            </a>
          )}
        </Notice>
      )}
      {from && occurrence && (
        <Notice>
          {from === occurrence.on ? t("changedToday") : t("movedFrom", { day: formats.date(from) })}
        </Notice>
      )}
    </>
  );
}
