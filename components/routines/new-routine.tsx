import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CalendarDate } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import type { Weekday } from "@/lib/calendar/week";
import { createFromTemplateAction, createRoutineAction } from "@/lib/routines/actions";
import { fromTemplate } from "@/lib/routines/from-template";
import { templateWords } from "@/lib/routines/template-words";
import type { TemplateName } from "@/lib/routines/templates";
import type { RoutineFrame } from "@/lib/routines/week";
import type { ThemeName } from "@/lib/themes/queries";
import { RoutineFields } from "./routine-fields";

type NewRoutineProps = {
  workspace: string;
  template: TemplateName | "blank";
  timeZone: string;
  weekStart: Weekday;
  today: CalendarDate;
  themes: ThemeName[];
};

/** A new routine, filled in as far as its template says. */
export async function NewRoutine({
  workspace,
  template,
  timeZone,
  weekStart,
  today,
  themes,
}: NewRoutineProps) {
  const [t, templates, words] = await Promise.all([
    getTranslations("routines.form"),
    getTranslations("templates"),
    templateWords(),
  ]);
  const action = template === "blank" ? createRoutineAction : createFromTemplateAction;
  const frame: RoutineFrame =
    template === "blank"
      ? { ...blank, timeZone }
      : {
          ...fromTemplate(template, words, today, weekStart).frame,
          name: templates(`names.${template}`),
          timeZone,
        };
  return (
    <Form action={action.bind(null, { workspace })} className="grid gap-6">
      <FormErrors paths={["", "breaks"]} />
      {template !== "blank" && <input type="hidden" name="template" value={template} />}
      <RoutineFields frame={frame} weekStart={weekStart} themes={themes} />
      <SubmitButton className="justify-self-start">{t("create")}</SubmitButton>
    </Form>
  );
}

const blank: Omit<RoutineFrame, "timeZone"> = {
  name: "",
  color: "teal",
  dayStart: time("08:00"),
  dayEnd: time("17:00"),
  slotMinutes: 60,
  breaks: [],
  hiddenDays: [],
  startsOn: null,
  endsOn: null,
};
