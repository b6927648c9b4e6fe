import { useTranslations } from "next-intl";
import { UndoDay } from "@/components/habits/undo-day";
import { Page } from "@/components/shell/page";
import { tasksPath } from "@/components/tasks/addresses";
import { UndoTasks } from "@/components/tasks/undo-tasks";
import { ButtonLink } from "@/components/ui/button";
import { Plus } from "@/components/ui/icons";
import { can } from "@/lib/auth/policy";
import type { Scope } from "@/lib/auth/scope";
import type { EntryOffer } from "@/lib/entries/undo-offer";
import { mayChange } from "@/lib/tasks/task";
import type { TaskOffer } from "@/lib/tasks/undo-offer";
import type { TodayPageDay } from "@/lib/today/queries";
import { dayPath } from "./addresses";
import { Agenda } from "./agenda";
import { ComingOrders } from "./coming-orders";
import { DayHabits } from "./day-habits";
import { DayHeading } from "./day-heading";
import { DayProgress } from "./day-progress";
import { DayTasks } from "./day-tasks";
import { DayTurner } from "./day-turner";
import { FirstSteps } from "./first-steps";
import { Fresh } from "./fresh";
import { QuoteOfDay } from "./quote";
import { Resting } from "./resting";
import { TimeLine } from "./time-line";

type TodayPageProps = {
  scope: Scope<"today:read">;
  day: TodayPageDay;
  /** What the reader has just done: to a habit's day, or to a task. */
  undo: { entry: EntryOffer | null; task: TaskOffer | null };
};

/** One day, in one column: what takes place, what is due, what is owed; beside it the quote and the days to come. */
export function TodayPage({ scope, day, undo }: TodayPageProps) {
  const t = useTranslations("today");
  const { slug: workspace, today, now, timeZone, dayStart, role } = scope;
  const { date, sessions, habits, tasks, quote, orders, resting, agenda, progress, isNew } = day;
  const isToday = date === today;
  const isEmpty = sessions.length + habits.length + tasks.length + orders.length === 0;
  const place = {
    workspace,
    date,
    back: dayPath(workspace, date, today),
    mayTick: can(role, "habits:tick") && date <= today,
  };
  return (
    <DayProgress progress={progress}>
      <Page
        title={t("title")}
        heading={<DayHeading {...{ workspace, date, today, now, timeZone, sessions }} />}
        actions={<DayTurner workspace={workspace} date={date} today={today} />}
      >
        <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
          <div className="grid content-start gap-8">
            {isNew && <FirstSteps workspace={workspace} role={role} />}
            {resting && can(role, "habits:tick") && (
              <Resting workspace={workspace} pause={resting} today={today} />
            )}
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
            {habits.length > 0 && <DayHabits habits={habits} place={place} />}
            {tasks.length > 0 && (
              <DayTasks tasks={tasks} place={place} mayTick={(task) => mayChange(scope, task)} />
            )}
            {!isNew && can(role, "tasks:write") && (
              <ButtonLink
                href={`${tasksPath(workspace)}/new`}
                variant="quiet"
                aria-keyshortcuts="n"
                className="-mt-4 justify-self-start text-quiet!"
              >
                <Plus aria-hidden className="size-4" />
                {t("addTask")}
              </ButtonLink>
            )}
            {orders.length > 0 && <ComingOrders workspace={workspace} orders={orders} />}
          </div>
          <div className="grid content-start gap-8">
            <QuoteOfDay quote={quote} />
            <Agenda workspace={workspace} days={agenda} today={today} timeZone={timeZone} />
          </div>
        </div>
        {undo.entry && <UndoDay workspace={workspace} back={place.back} offer={undo.entry} />}
        {undo.task && <UndoTasks workspace={workspace} back={place.back} offer={undo.task} />}
        <Fresh today={today} drawnAt={now.getTime()} timeZone={timeZone} dayStart={dayStart} />
      </Page>
    </DayProgress>
  );
}
