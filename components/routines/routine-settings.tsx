import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDone } from "@/components/ui/form-done";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Weekday } from "@/lib/calendar/week";
import { updateRoutineAction } from "@/lib/routines/actions";
import type { RoutineRecord } from "@/lib/routines/queries";
import type { ThemeName } from "@/lib/themes/queries";
import { RoutineFields } from "./routine-fields";
import { StoredRoutine } from "./stored-routine";

export type RoutineTarget = { workspace: string; id: string };
type RoutineSettingsProps = {
  target: RoutineTarget;
  routine: RoutineRecord;
  weekStart: Weekday;
  themes: ThemeName[];
};

/** The routine's form again. The version travels with it, so that nobody's change is overwritten unseen. */
export async function RoutineSettings({ target, routine, weekStart, themes }: RoutineSettingsProps) {
  const t = await getTranslations("routines.settings");
  return (
    <Section title={t("frame")}>
      <Form key={routine.id} action={updateRoutineAction.bind(null, target)} className="grid gap-6">
        <FormErrors paths={["", "breaks"]} />
        <StoredRoutine routine={routine} themes={themes} />
        <input type="hidden" name="version" value={routine.version} />
        <RoutineFields key={routine.version} frame={routine} weekStart={weekStart} themes={themes} />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton>{t("save")}</SubmitButton>
          <FormDone>{t("saved")}</FormDone>
        </div>
      </Form>
    </Section>
  );
}
