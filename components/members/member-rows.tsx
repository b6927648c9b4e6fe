import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Row, Rows } from "@/components/ui/rows";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { roles } from "@/lib/auth/policy";
import { getInstants } from "@/lib/i18n/server";
import { changeRoleAction, handOverAction, removeMemberAction } from "@/lib/members/actions";
import type { MemberRecord } from "@/lib/members/queries";

type MemberRowsProps = {
  workspace: string;
  members: MemberRecord[];
  /** The reader's own user id. */
  self: string;
  manages: boolean;
};

/** Everybody with their role; whoever manages the workspace changes it here. */
export async function MemberRows({ workspace, members, self, manages }: MemberRowsProps) {
  const [t, instant] = await Promise.all([getTranslations("members"), getInstants()]);
  return (
    <Rows label={t("title")}>
      {members.map((member) => (
        <Row key={member.id}>
          <div className="min-w-0 flex-1 basis-44">
            <p className="break-words font-medium">
              {member.name}
              {member.userId === self && <span className="ml-2 text-sm text-primary">{t("you")}</span>}
            </p>
            <p className="text-sm text-quiet" data-numerals>
              {t("since", { when: instant(member.joinedAt) })}
            </p>
          </div>
          {manages ? (
            <RoleForm target={{ workspace, id: member.id }} member={member} />
          ) : (
            <span className="text-sm text-quiet">{t(`roleNames.${member.role}`)}</span>
          )}
          {manages && member.userId !== self && (
            <More target={{ workspace, id: member.id }} name={member.name} />
          )}
        </Row>
      ))}
    </Rows>
  );
}

type Target = { workspace: string; id: string };

async function RoleForm({ target, member: { name, role } }: { target: Target; member: MemberRecord }) {
  const t = await getTranslations("members");
  return (
    <Form action={changeRoleAction.bind(null, target)} className="grid gap-2">
      <div className="flex items-end gap-2">
        <SelectField
          name="role"
          label={<span className="sr-only">{t("role", { name })}</span>}
          defaultValue={role}
          options={roles.map((value) => ({ value, label: t(`roleNames.${value}`) }))}
        />
        <SubmitButton variant="secondary">{t("changeRole")}</SubmitButton>
      </div>
      <FormErrors />
    </Form>
  );
}

async function More({ target, name }: { target: Target; name: string }) {
  const t = await getTranslations("members");
  return (
    <div className="basis-full">
      <Disclosure summary={<span className="text-sm text-quiet">{t("more", { name })}</span>}>
        <div className="grid gap-4 pt-2">
          <Form action={handOverAction.bind(null, target)} className="grid justify-items-start gap-2">
            <p className="text-sm text-quiet">{t("handOverSub", { name })}</p>
            <FormErrors />
            <SubmitButton variant="secondary">{t("handOver", { name })}</SubmitButton>
          </Form>
          <Form action={removeMemberAction.bind(null, target)} className="grid justify-items-start gap-2">
            <p className="text-sm text-quiet">{t("removeSub")}</p>
            <FormErrors />
            <SubmitButton variant="danger">{t("removeNamed", { name })}</SubmitButton>
          </Form>
        </div>
      </Disclosure>
    </div>
  );
}
