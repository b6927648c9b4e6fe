import { getTranslations } from "next-intl/server";
import { ChoiceField } from "@/components/ui/choice-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { type Weekday, weekdaysFrom } from "@/lib/calendar/week";
import { getFormats } from "@/lib/i18n/server";
import type { OccurrenceOfSession } from "@/lib/occurrences/queries";
import { changeSessionAction, deleteSessionAction } from "@/lib/sessions/actions";
import { reaches } from "@/lib/sessions/schema";
import { columnPath, type Place } from "../week/addresses";
import { NotOfOneDate } from "./not-of-one-date";
import { type Frame, ScreenFrame } from "./screen-frame";
import { SessionFields } from "./session-fields";
import { StoredSession } from "./stored-session";
import { whenOf } from "./when";

type EditScreenProps = Pick<OccurrenceOfSession, "session" | "occurrence"> & {
  frame: Frame;
  place: Place;
  at: string;
  weekStart: Weekday;
};

/** Everything that a session says, to be changed for one date, from it on, or for all; and its end. */
export async function EditScreen({ frame, place, at, weekStart, session, occurrence }: EditScreenProps) {
  const [t, formats] = await Promise.all([getTranslations("week"), getFormats()]);
  const back = columnPath(place, at);
  const target = { workspace: place.workspace, id: session.id, back };
  const day = occurrence && formats.date(occurrence.date);
  return (
    <ScreenFrame
      frame={frame}
      title={t("editTitle", { title: session.title })}
      sub={whenOf(session, occurrence, t, formats)}
      back={back}
    >
      <div className="grid gap-5">
        <Form action={changeSessionAction.bind(null, target)} className="group/reach grid gap-5">
          <FormErrors paths={["", "date"]} />
          <StoredSession session={session} />
          <input type="hidden" name="version" value={session.version} />
          {occurrence && day && (
            <>
              <input type="hidden" name="date" value={occurrence.date} />
              <ChoiceField
                name="reach"
                label={t("reach.label")}
                defaultValue="always"
                choices={reaches.map((value) => ({
                  value,
                  label: t(`reach.${value}`, { day }),
                  ...(value === "date" && { hint: t("reach.dateHint") }),
                }))}
              />
            </>
          )}
          <NotOfOneDate>
            <TextField name="title" label={t("title")} defaultValue={session.title} required />
          </NotOfOneDate>
          <SelectField
            name="weekday"
            label={t("day")}
            options={weekdaysFrom(weekStart).map((value) => ({ value, label: formats.weekday(value) }))}
            defaultValue={session.weekday}
          />
          <SessionFields session={session} />
          <SubmitButton className="justify-self-start">{t("save")}</SubmitButton>
        </Form>
        <Disclosure summary={t("delete")}>
          <Form action={deleteSessionAction.bind(null, target)} label={t("delete")} className="grid gap-3">
            <FormErrors />
            <p className="text-quiet">{t("deleteHint")}</p>
            <SubmitButton variant="danger" className="justify-self-start">
              {t("deleteAlways", { title: session.title })}
            </SubmitButton>
          </Form>
        </Disclosure>
      </div>
    </ScreenFrame>
  );
}
