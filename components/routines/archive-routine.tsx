import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { archiveRoutineAction } from "@/lib/routines/actions";
import type { RoutineTarget } from "./routine-settings";

/** Out of the way, and back: nothing is lost by it. */
export async function ArchiveRoutine({ target, archived }: { target: RoutineTarget; archived: boolean }) {
  const t = await getTranslations(archived ? "routines.unarchive" : "routines.archive");
  return (
    <Section title={t("title")} sub={t("sub")}>
      <Form action={archiveRoutineAction.bind(null, target)} label={t("title")}>
        <FormErrors />
        <input type="hidden" name="archived" value={String(!archived)} />
        <SubmitButton variant="secondary" className="justify-self-start">
          {t("button")}
        </SubmitButton>
      </Form>
    </Section>
  );
}
