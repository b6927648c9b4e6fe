import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { CalendarDate } from "@/lib/calendar/date";
import { pauseHabitAction } from "@/lib/pauses/actions";
import type { PauseRecord } from "@/lib/pauses/queries";
import { PauseForm } from "./pause-form";
import { PauseList } from "./pause-list";

type HabitPausesProps = {
  place: { workspace: string; id: string };
  pauses: PauseRecord[];
  today: CalendarDate;
  mayTick: boolean;
};

/** When this one habit rests. */
export async function HabitPauses({ place, pauses, today, mayTick }: HabitPausesProps) {
  const t = await getTranslations("habits.pauses");
  if (!mayTick && pauses.length === 0) return null;
  return (
    <Section title={t("title")} sub={t("sub")}>
      <PauseList workspace={place.workspace} pauses={pauses} today={today} mayTick={mayTick} />
      {mayTick && (
        <Disclosure summary={t("pauseThis")}>
          <PauseForm action={pauseHabitAction.bind(null, place)} label={t("pauseHabit")} today={today} />
        </Disclosure>
      )}
    </Section>
  );
}
