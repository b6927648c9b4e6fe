import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { archiveHabitAction } from "@/lib/habits/actions";

type ArchivedNoticeProps = { place: { workspace: string; id: string }; mayWrite: boolean };

/** Says that nothing is due any more, and brings the habit back. */
export async function ArchivedNotice({ place, mayWrite }: ArchivedNoticeProps) {
  const t = await getTranslations("habits.archive");
  return (
    <Notice>
      <p>{t("isArchived")}</p>
      {mayWrite && (
        <Form action={archiveHabitAction.bind(null, place)} label={t("restore")} className="grid gap-2">
          <p className="text-sm text-quiet">{t("restoreHint")}</p>
          <FormErrors />
          <input type="hidden" name="archived" value="false" />
          <SubmitButton variant="secondary" className="justify-self-start">
            {t("restore")}
          </SubmitButton>
        </Form>
      )}
    </Notice>
  );
}
