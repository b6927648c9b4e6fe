import { useLocale, useTranslations } from "next-intl";
import { RememberRoutine } from "@/components/routines/remember-routine";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { IconLink } from "@/components/ui/icon-button";
import { Plus, Printer, Settings } from "@/components/ui/icons";
import { Notice } from "@/components/ui/notice";
import type { CalendarDate } from "@/lib/calendar/date";
import type { Clock } from "@/lib/i18n/formats";
import type { NowMark } from "@/lib/routines/now-mark";
import { chosenColumn, columnKey, neighbourDay } from "@/lib/routines/shown";
import type { ShownWeek } from "@/lib/routines/shown-week";
import { callOffAction } from "@/lib/sessions/actions";
import type { UndoOffer } from "@/lib/sessions/undo-offer";
import { columnPath, newSessionPath, type Place, printPath, routinePath } from "./addresses";
import { Clashes } from "./clashes";
import { EmptyWeek } from "./empty-week";
import { WeekHands } from "./hands/week-hands";
import { UndoWeek } from "./undo-week";
import { WeekKeys } from "./week-keys";
import { WeekView } from "./week-view";

type WeekPageProps = {
  place: Place;
  week: ShownWeek;
  /** What the address says of the day that a phone shows. */
  day: unknown;
  /** It asks for a date that there is not. */
  noSuchDay: boolean;
  today: CalendarDate;
  now: NowMark | null;
  /** What the reader has just done. */
  undo: UndoOffer | null;
  clock: Clock;
  mayWrite: boolean;
};

/** A routine's week: turning it, what clashes in it, and the grid. */
export function WeekPage({ place, week, day, noSuchDay, today, now, undo, clock, mayWrite }: WeekPageProps) {
  const t = useTranslations("week");
  const locale = useLocale();
  const { frame, shown, timetable, clashes, hasSessions, nearest } = week;
  const column = chosenColumn(timetable.columns, day, today);
  const chosen = column && columnKey(column);
  const add = newSessionPath(place, column?.weekday, undefined, chosen);
  const turn = column?.date
    ? {
        back: columnPath(place, neighbourDay(column.date, -1, frame.hiddenDays)),
        onward: columnPath(place, neighbourDay(column.date, 1, frame.hiddenDays)),
      }
    : null;
  return (
    <Page
      title={frame.name}
      actions={
        <>
          {mayWrite && (
            <ButtonLink variant="primary" href={add} aria-keyshortcuts="n" className="max-md:hidden">
              <Plus aria-hidden className="size-4" />
              {t("add")}
            </ButtonLink>
          )}
          <ButtonLink href={printPath(place, shown.days?.[0] ?? "pattern")} scroll={false}>
            <Printer aria-hidden className="size-4" />
            {t("print")}
          </ButtonLink>
          {mayWrite && (
            <IconLink label={t("settings")} href={`${routinePath(place)}/settings`}>
              <Settings aria-hidden />
            </IconLink>
          )}
        </>
      }
    >
      <RememberRoutine {...place} />
      <WeekKeys mayWrite={mayWrite} />
      <WeekHands
        locale={locale}
        clock={clock}
        help={t("moveHelp")}
        turn={turn}
        callOff={callOffAction.bind(null, { workspace: place.workspace, back: columnPath(place, chosen) })}
      >
        <WeekView place={place} week={week} today={today} now={now} chosen={chosen} mayWrite={mayWrite}>
          {noSuchDay && <Notice kind="problem">{t("noSuchDay")}</Notice>}
          {frame.archived && (
            <Notice>
              <p>
                {t("archived")}{" "}
                {mayWrite && (
                  <a className="link" href={`${routinePath(place)}/settings`}>
                    {t("settings")}
                  </a>
                )}
              </p>
            </Notice>
          )}
          <Clashes clashes={clashes} chosen={chosen} />
          {timetable.columns.every(({ blocks }) => blocks.length === 0) && (
            <EmptyWeek place={place} hasSessions={hasSessions} nearest={nearest} mayWrite={mayWrite} />
          )}
        </WeekView>
      </WeekHands>
      {undo && <UndoWeek workspace={place.workspace} back={columnPath(place, chosen)} offer={undo} />}
      {mayWrite && (
        <ButtonLink
          variant="primary"
          href={add}
          aria-label={t("add")}
          className="fixed right-4 bottom-[calc(var(--spacing-bar)+1rem)] z-20 size-14 rounded-full! px-0! shadow-float md:hidden"
        >
          <Plus aria-hidden className="size-6" />
        </ButtonLink>
      )}
    </Page>
  );
}
