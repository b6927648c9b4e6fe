import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { archiveHabitAction, deleteHabitAction } from "@/lib/habits/actions";

type HabitEndProps = { place: { workspace: string; id: string }; archived: boolean };

/** Out of the way and back, or gone for good: the latter is asked once more. */
export async function HabitEnd({ place, archived }: HabitEndProps) {
  const t = await getTranslations("habits.archive");
  return (
    <div className="pt-10">
      <Disclosure summary={archived ? t("restore") : t("archive")}>
        <Form action={archiveHabitAction.bind(null, place)} label={t("archive")} className="grid gap-3">
          <FormErrors />
          <p className="text-quiet">{archived ? t("isArchived") : t("archiveHint")}</p>
          <input type="hidden" name="archived" value={String(!archived)} />
          <SubmitButton variant="secondary" className="justify-self-start">
            {archived ? t("restore") : t("archiveNow")}
          </SubmitButton>
        </Form>
      </Disclosure>
      <Disclosure summary={t("delete")}>
        <Form action={deleteHabitAction.bind(null, place)} label={t("delete")} className="grid gap-3">
          <FormErrors />
          <p className="text-quiet">{t("deleteHint")}</p>
          <SubmitButton variant="danger" className="justify-self-start">
            {t("deleteNow")}
          </SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
