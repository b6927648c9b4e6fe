import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { createTokenAction } from "@/lib/accounts/actions";
import { ShownOnce } from "./shown-once";

type NewTokenProps = { workspaces: { id: string; name: string }[] };

/** Makes a token for a script, and shows it this once. */
export async function NewToken({ workspaces }: NewTokenProps) {
  const t = await getTranslations("account.tokens");
  return (
    <Disclosure summary={t("new")}>
      <Form action={createTokenAction.bind(null, {})} label={t("new")} className="grid gap-4">
        <FormErrors />
        <ShownOnce label={t("shownOnce")} hint={t("shownOnceHint")} copy={t("copy")} copied={t("copied")} />
        <TextField name="name" label={t("name")} hint={t("nameHint")} maxLength={80} required />
        <SelectField
          name="access"
          label={t("access")}
          defaultValue="write"
          options={[
            { value: "write", label: t("write") },
            { value: "read", label: t("read") },
          ]}
        />
        <SelectField
          name="workspaceId"
          label={t("opens")}
          defaultValue=""
          options={[
            { value: "", label: t("everything") },
            ...workspaces.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextField name="lastDay" type="date" label={t("lastDay")} hint={t("lastDayHint")} />
        <SubmitButton variant="secondary" className="justify-self-start">
          {t("make")}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}
