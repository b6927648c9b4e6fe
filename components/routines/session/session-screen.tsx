import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { getFormats } from "@/lib/i18n/server";
import type { OccurrenceOfSession } from "@/lib/occurrences/queries";
import { columnPath, type Place, sessionPath } from "../week/addresses";
import { CallOff } from "./call-off";
import { Reinstate } from "./reinstate";
import { type Frame, ScreenFrame } from "./screen-frame";
import { SessionFacts } from "./session-facts";
import { whenOf } from "./when";

type SessionScreenProps = Pick<OccurrenceOfSession, "session" | "occurrence"> & {
  frame: Frame;
  place: Place;
  /** The column of the week to come back to. */
  at: string;
  mayWrite: boolean;
  mayReadLog: boolean;
};

/** A session on one of its dates, or in the plain pattern: what it is, and what can be done with it. */
export async function SessionScreen(props: SessionScreenProps) {
  const { frame, place, at, session, occurrence, mayWrite, mayReadLog } = props;
  const [t, history, formats] = await Promise.all([
    getTranslations("week"),
    getTranslations("log.history"),
    getFormats(),
  ]);
  const back = columnPath(place, at);
  const target = { workspace: place.workspace, id: session.id, back };
  const page = (step: "/move" | "/edit") =>
    sessionPath(place, session.id, occurrence?.date ?? null, at, step);
  return (
    <ScreenFrame
      frame={frame}
      title={session.title}
      sub={whenOf(session, occurrence, t, formats)}
      back={back}
    >
      <div className="grid gap-5">
        <SessionFacts place={place} session={session} occurrence={occurrence} />
        {mayWrite && (
          <>
            <Reinstate target={target} session={session} occurrence={occurrence} />
            <CallOff target={target} session={session} occurrence={occurrence} />
            <div className="flex flex-wrap gap-2 border-t border-line pt-4">
              <a href={page("/move")} className={buttonClass()}>
                {t("move")}
              </a>
              <a href={page("/edit")} className={buttonClass()}>
                {t("edit")}
              </a>
            </div>
          </>
        )}
        {mayReadLog && (
          <a
            href={`/w/${place.workspace}/log?subject=${session.id}`}
            className="text-sm text-quiet underline"
          >
            {history("show")}
          </a>
        )}
      </div>
    </ScreenFrame>
  );
}
