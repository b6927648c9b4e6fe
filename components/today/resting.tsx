import { useTranslations } from "next-intl";
import { habitsPath } from "@/components/habits/addresses";
import { Notice } from "@/components/ui/notice";
import { SoftLink } from "@/components/ui/soft-link";
import type { CalendarDate } from "@/lib/calendar/date";
import type { PauseRange } from "@/lib/habits/habit";
import { useFormats } from "@/lib/i18n/server";

type RestingProps = { workspace: string; pause: PauseRange; today: CalendarDate };

/** Says that everything is paused, until when, and where to go on. */
export function Resting({ workspace, pause: { to }, today }: RestingProps) {
  const t = useTranslations("today.resting");
  const formats = useFormats();
  return (
    <Notice>
      <p>{to === null ? t("open") : t("until", { date: formats.dateNear(to, today) })}</p>
      <SoftLink
        href={`${habitsPath(workspace)}/pauses`}
        className="link inline-flex min-h-control items-center"
      >
        {t("change")}
      </SoftLink>
    </Notice>
  );
}
