import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import type { Role } from "@/lib/auth/policy";

type MemberListProps = { members: { id: string; name: string; role: Role }[] };

export async function MemberList({ members }: MemberListProps) {
  const t = await getTranslations("workspace");
  return (
    <Section title={t("members")} sub={t("membersSub")}>
      <ul className="divide-y divide-line rounded-card border border-line bg-raised">
        {members.map(({ id, name, role }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 px-4 py-3">
            <span className="min-w-0 break-words font-medium">{name}</span>
            <span className="text-sm text-quiet">{t(`roles.${role}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
