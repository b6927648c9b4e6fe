import { getTranslations } from "next-intl/server";
import { type Frame, ScreenFrame } from "@/components/shell/screen-frame";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { CalendarDate } from "@/lib/calendar/date";
import { putEntryAction, removeEntryAction } from "@/lib/entries/actions";
import type { Entry, Measure } from "@/lib/habits/habit";
import { getFormats } from "@/lib/i18n/server";
import type { Schedule } from "@/lib/recurrence/schema";

type DayScreenProps = {
  frame: Frame;
  target: { workspace: string; id: string; date: CalendarDate; back: string };
  habit: { title: string; question: string | null };
  /** What was asked of that day. */
  asked: { measure: Measure; schedule: Schedule };
  entry: Pick<Entry, "status" | "value" | "note"> | null;
  /** A viewer is told what was; a day to come, or before the start, cannot be said yet. */
  mayTick: boolean;
};

/** One day of a habit: done, how much, skipped, a note; or nothing said of it. */
export async function DayScreen({ frame, target, habit, asked, entry, mayTick }: DayScreenProps) {
  const [t, formats] = await Promise.all([getTranslations("habits.day"), getFormats()]);
  const { measure, schedule } = asked;
  const isNumeric = measure.kind !== "yesNo";
  const isCounted = isNumeric || schedule.kind === "quota";
  const told = entry ? t(entry.status) : t("nothing");
  return (
    <ScreenFrame
      frame={frame}
      title={habit.title}
      sub={formats.date(target.date)}
      back={{ href: target.back, label: t("back") }}
    >
      {!mayTick && <p>{told}</p>}
      {mayTick && (
        <div className="grid gap-4">
          {habit.question && <p className="text-lg">{habit.question}</p>}
          <Form action={putEntryAction.bind(null, target)} label={habit.title} className="grid gap-4">
            <FormErrors paths={["", "date", "status"]} />
            {isCounted && (
              <TextField
                name="value"
                type="number"
                inputMode="decimal"
                step={isNumeric ? "any" : 1}
                min={0}
                label={isNumeric ? t("howMuch", { unit: measure.unit }) : t("howOften")}
                hint={
                  isNumeric
                    ? t(`goal.${measure.kind}`, { goal: formats.number(measure.goal), unit: measure.unit })
                    : undefined
                }
                defaultValue={entry?.value ?? (measure.kind === "atMost" ? 0 : "")}
              />
            )}
            <TextareaField name="note" label={t("note")} rows={2} defaultValue={entry?.note ?? ""} />
            <div className="grid grid-cols-2 gap-2 sm:flex">
              <SubmitButton name="status" value="done">
                {entry?.status === "done" ? t("keep") : t("markDone")}
              </SubmitButton>
              <SubmitButton name="status" value="skipped" variant="secondary">
                {entry?.status === "skipped" ? t("keepSkipped") : t("skip")}
              </SubmitButton>
            </div>
          </Form>
          {entry && (
            <Form action={removeEntryAction.bind(null, target)} label={t("clear")} className="grid gap-3">
              <FormErrors />
              <SubmitButton variant="quiet" className="-ml-4 justify-self-start">
                {t("clear")}
              </SubmitButton>
            </Form>
          )}
          <p className="text-sm text-quiet">{t("skipHint")}</p>
        </div>
      )}
    </ScreenFrame>
  );
}
