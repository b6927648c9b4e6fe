import { getTranslations } from "next-intl/server";
import { ChipsField } from "@/components/ui/choice-field";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { TimeOfDay } from "@/lib/calendar/time";
import { type Weekday, weekdaysFrom } from "@/lib/calendar/week";
import { getFormats } from "@/lib/i18n/server";
import { createSessionsAction } from "@/lib/sessions/actions";
import { columnPath, type Place } from "../week/addresses";
import { type Frame, ScreenFrame } from "./screen-frame";
import { SessionFields } from "./session-fields";

type NewSessionScreenProps = {
  frame: Frame;
  place: Place;
  at: string | undefined;
  routine: string;
  weekStart: Weekday;
  weekday: Weekday;
  start: TimeOfDay;
  minutes: number;
  /** False where the workspace is archived. */
  mayWrite: boolean;
};

/** A new session, on one weekday or on several at once. */
export async function NewSessionScreen({
  frame,
  place,
  at,
  routine,
  weekStart,
  weekday,
  start,
  minutes,
  mayWrite,
}: NewSessionScreenProps) {
  const [t, formats] = await Promise.all([getTranslations("week"), getFormats()]);
  const back = columnPath(place, at);
  const blank = {
    title: "",
    start,
    minutes,
    location: null,
    person: null,
    color: null,
    everyWeeks: 1,
    startsOn: null,
    endsOn: null,
  };
  return (
    <ScreenFrame frame={frame} title={t("addTitle")} sub={routine} back={back}>
      {mayWrite && (
        <Form
          action={createSessionsAction.bind(null, { workspace: place.workspace, id: place.routine, back })}
        >
          <FormErrors />
          <TextField name="title" label={t("title")} autoFocus required />
          <ChipsField
            name="weekdays"
            label={t("weekdays")}
            choices={weekdaysFrom(weekStart).map((value) => ({
              value,
              label: formats.weekday(value, "short"),
              name: formats.weekday(value),
            }))}
            defaultValue={[weekday]}
          />
          <SessionFields session={blank} />
          <SubmitButton className="justify-self-start">{t("add")}</SubmitButton>
        </Form>
      )}
    </ScreenFrame>
  );
}
