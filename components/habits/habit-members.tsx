import { getTranslations } from "next-intl/server";
import { Check, Circle } from "@/components/ui/icons";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { readMembers } from "@/lib/habits/members";

type HabitMembersProps = { members: Awaited<ReturnType<typeof readMembers>>; userId: string };

/** Who has done it today, and how long each has kept it; nothing where nobody else keeps it. */
export async function HabitMembers({ members, userId }: HabitMembersProps) {
  const t = await getTranslations("habits.members");
  if (!members.some((member) => member.userId !== userId)) return null;
  return (
    <Section title={t("title")}>
      <Rows>
        {members.map((member) => (
          <Row key={member.userId}>
            {member.doneToday ? (
              <Check aria-label={t("done")} className="size-5 stroke-[2.5] text-primary" />
            ) : (
              <Circle aria-label={t("open")} className="size-5 text-quiet" />
            )}
            <span className="min-w-0 flex-1">{member.name}</span>
            <span className="text-sm text-quiet tabular-nums">
              {t("streak", { count: member.currentStreak })}
            </span>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
