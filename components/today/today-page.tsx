import { getTranslations } from "next-intl/server";
import { Page } from "@/components/shell/page";
import type { Scope } from "@/lib/auth/scope";
import type { TodayPageDay } from "@/lib/today/queries";
import { Agenda } from "./agenda";
import { DayHeading } from "./day-heading";
import { DayTurner } from "./day-turner";
import { FirstSteps } from "./first-steps";
import { Fresh } from "./fresh";
import { QuoteOfDay } from "./quote";
import { TimeLine } from "./time-line";

type TodayPageProps = { scope: Scope<"today:read">; day: TodayPageDay };

/** One day, in one column: what takes place, what is due, what is owed; beside it the days to come and the quote. */
export async function TodayPage({ scope, day }: TodayPageProps) {
  const t = await getTranslations("today");
  const { slug: workspace, today, now, timeZone, dayStart, role } = scope;
  const { date, sessions, quote, agenda, progress, isNew } = day;
  const isToday = date === today;
  const isEmpty = sessions.length === 0;
  return (
    <Page
      title={t("title")}
      heading={<DayHeading {...{ date, today, now, timeZone, sessions, progress }} />}
      actions={<DayTurner workspace={workspace} date={date} today={today} />}
    >
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid content-start gap-8">
          {isNew && <FirstSteps workspace={workspace} role={role} />}
          {isEmpty && !isNew && (
            <p className="py-6 text-lg text-quiet">{t(isToday ? "emptyToday" : "empty")}</p>
          )}
          {sessions.length > 0 && (
            <TimeLine
              workspace={workspace}
              sessions={sessions}
              timeZone={timeZone}
              now={isToday ? now : null}
            />
          )}
        </div>
        <div className="grid content-start gap-8">
          <QuoteOfDay quote={quote} />
          <Agenda workspace={workspace} days={agenda} today={today} timeZone={timeZone} />
        </div>
      </div>
      <Fresh today={today} drawnAt={now.getTime()} timeZone={timeZone} dayStart={dayStart} />
    </Page>
  );
}
