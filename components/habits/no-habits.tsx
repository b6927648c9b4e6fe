import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { habitsPath } from "./addresses";
import type { AskedList } from "./asked-list";

type NoHabitsProps = { workspace: string; asked: AskedList; mayWrite: boolean };

/** Why the list is empty, and the one thing to do about it. */
export async function NoHabits({ workspace, asked, mayWrite }: NoHabitsProps) {
  const t = await getTranslations("habits.list");
  const isNarrowed = asked.theme !== undefined || asked.kind !== undefined;
  if (asked.status !== "active" || isNarrowed) {
    return (
      <EmptyState sentence={isNarrowed ? t("none.narrowed") : t(`none.${asked.status}`)}>
        <ButtonLink href={habitsPath(workspace)}>{t("showAll")}</ButtonLink>
      </EmptyState>
    );
  }
  if (!mayWrite) return <EmptyState sentence={t("none.viewer")} />;
  return (
    <EmptyState sentence={t("none.active")}>
      <ButtonLink href={`${habitsPath(workspace)}/new`} variant="primary" aria-keyshortcuts="n">
        {t("first")}
      </ButtonLink>
    </EmptyState>
  );
}
