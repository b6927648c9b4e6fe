import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { getInstants } from "@/lib/i18n/server";
import { restoreWorkspaceAction } from "@/lib/workspaces/actions";

type DeletedWorkspacesProps = { workspaces: { id: string; name: string; until: Date }[] };

/** What was deleted within the week, which its admins can still have back. */
export async function DeletedWorkspaces({ workspaces }: DeletedWorkspacesProps) {
  const [t, instant] = await Promise.all([getTranslations("account.deleted"), getInstants()]);
  return (
    <Section title={t("title")} sub={t("sub")}>
      <Rows label={t("title")}>
        {workspaces.map(({ id, name, until }) => (
          <Row key={id}>
            <div className="min-w-0 flex-1">
              <p className="break-words font-medium">{name}</p>
              <p className="text-sm text-quiet" data-numerals>
                {t("until", { when: instant(until) })}
              </p>
            </div>
            <Form action={restoreWorkspaceAction.bind(null, { id })} className="grid gap-2">
              <FormErrors />
              <SubmitButton variant="secondary" aria-label={t("restoreNamed", { name })}>
                {t("restore")}
              </SubmitButton>
            </Form>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
