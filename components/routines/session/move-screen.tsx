import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TimeField } from "@/components/ui/time-field";
import { weekdays } from "@/lib/calendar/week";
import { getFormats } from "@/lib/i18n/server";
import type { OccurrenceOfSession } from "@/lib/occurrences/queries";
import { changeSessionAction } from "@/lib/sessions/actions";
import type { Proposal } from "@/lib/sessions/schema";
import { columnPath, type Place } from "../week/addresses";
import { ReachButtons } from "./reach-buttons";
import { type Frame, ScreenFrame } from "./screen-frame";
import { whenOf } from "./when";

type MoveScreenProps = Pick<OccurrenceOfSession, "session" | "occurrence"> & {
  frame: Frame;
  place: Place;
  at: string;
  /** Where a drag or the keyboard has put it, to be confirmed. */
  proposal: Proposal;
};

/** Another day, time, length or place: for this date, from it on, or every week. */
export async function MoveScreen({ frame, place, at, session, occurrence, proposal }: MoveScreenProps) {
  const [t, formats] = await Promise.all([getTranslations("week"), getFormats()]);
  const back = columnPath(place, at);
  const now = occurrence ?? session;
  const date = occurrence?.date;
  const isAsked = proposal.start !== undefined;
  return (
    <ScreenFrame
      frame={frame}
      title={t("moveTitle", { title: session.title })}
      sub={t("until", { when: whenOf(session, occurrence, t, formats) })}
      back={back}
    >
      <Form action={changeSessionAction.bind(null, { workspace: place.workspace, id: session.id, back })}>
        <FormErrors paths={["", "date", "reach"]} />
        <input type="hidden" name="version" value={session.version} />
        {date && <input type="hidden" name="date" value={date} />}
        <div className="grid grid-cols-2 gap-4">
          {occurrence ? (
            <TextField
              name="to"
              type="date"
              label={t("day")}
              defaultValue={proposal.to ?? occurrence.on}
              required
            />
          ) : (
            <SelectField
              name="weekday"
              label={t("day")}
              options={weekdays.map((value) => ({ value, label: formats.weekday(value) }))}
              defaultValue={proposal.weekday ?? session.weekday}
            />
          )}
          <TimeField name="start" label={t("start")} defaultValue={proposal.start ?? now.start} required />
          <TextField
            name="minutes"
            type="number"
            inputMode="numeric"
            label={t("minutes")}
            min={1}
            max={1440}
            defaultValue={proposal.minutes ?? now.minutes}
            required
          />
          <TextField name="location" label={t("location")} defaultValue={now.location ?? ""} />
        </div>
        {date && occurrence ? (
          <ReachButtons date={date} only={occurrence.movedFrom !== null} isAsked={isAsked} />
        ) : (
          <SubmitButton autoFocus={isAsked} className="justify-self-start">
            {t("reach.always")}
          </SubmitButton>
        )}
      </Form>
    </ScreenFrame>
  );
}
