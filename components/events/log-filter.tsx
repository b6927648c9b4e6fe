import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { can, roleOf, type Standing } from "@/lib/auth/policy";
import type { EventFilter } from "@/lib/events/filter";
import { eventKinds, kindsForEditors } from "@/lib/events/kinds";
import type { MemberRecord } from "@/lib/members/queries";

type LogFilterProps = { filter: EventFilter; members: MemberRecord[]; role: Standing };

/** What is asked stands in the address, so that it can be kept and sent. */
export async function LogFilter({ filter, members, role }: LogFilterProps) {
  const [t, kinds] = await Promise.all([getTranslations("log"), getTranslations("log.kinds")]);
  const shown = can(roleOf(role), "workspace:manage") ? eventKinds : kindsForEditors;
  const isRecord = filter.subject !== undefined && !eventKinds.some((kind) => kind === filter.subject);
  return (
    <form className="mb-6 grid grid-cols-2 items-end gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_9rem_9rem_auto]">
      <SelectField
        name="subject"
        label={t("kind")}
        defaultValue={filter.subject ?? ""}
        options={[
          { value: "", label: t("all") },
          ...(isRecord ? [{ value: filter.subject ?? "", label: t("record") }] : []),
          ...shown.map((value) => ({ value, label: kinds(value) })),
        ]}
      />
      <SelectField
        name="actor"
        label={t("person")}
        defaultValue={filter.actor ?? ""}
        options={[
          { value: "", label: t("everybody") },
          ...members.map(({ userId, name }) => ({ value: userId, label: name })),
        ]}
      />
      <TextField name="from" type="date" label={t("from")} defaultValue={filter.from} />
      <TextField name="to" type="date" label={t("to")} defaultValue={filter.to} />
      <Button type="submit">{t("filter")}</Button>
    </form>
  );
}
