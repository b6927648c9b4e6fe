import { getTranslations } from "next-intl/server";
import { AppearanceSwitch } from "@/components/shell/appearance-switch";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { buttonClass } from "@/components/ui/button";
import { CalendarPlus } from "@/components/ui/icons";
import { Mark } from "@/components/ui/ring";
import { siteOrigin } from "@/lib/auth/site";
import type { CalendarDate } from "@/lib/calendar/date";
import type { NowMark } from "@/lib/routines/now-mark";
import { chosenColumn, columnKey } from "@/lib/routines/shown";
import type { ShownWeek } from "@/lib/routines/shown-week";
import { feedAddress } from "@/lib/shares/feed-address";
import { SharedFeed } from "./shared-feed";
import { WeekView } from "./week/week-view";

type SharedWeekProps = {
  token: string;
  week: ShownWeek;
  /** What the address says of the day that a phone shows. */
  day: unknown;
  today: CalendarDate;
  now: NowMark | null;
};

/** A timetable for whoever holds its link: to read, to turn its weeks, and to subscribe to. */
export async function SharedWeek({ token, week, day, today, now }: SharedWeekProps) {
  const [t, shell, origin] = await Promise.all([
    getTranslations("share"),
    getTranslations("shell"),
    siteOrigin(),
  ]);
  const feed = feedAddress(origin, token);
  const column = chosenColumn(week.timetable.columns, day, today);
  const chosen = column && columnKey(column);
  return (
    <div className="mx-auto grid min-h-dvh max-w-page grid-cols-1 grid-rows-[auto_1fr_auto_auto] gap-4 px-4 pb-6 lg:px-8">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pt-6">
        <h1 className="min-w-0 text-xl">{week.frame.name}</h1>
        <a href={feed.webcal} className={buttonClass("secondary", "print:hidden")}>
          <CalendarPlus aria-hidden className="size-4" />
          {t("addToCalendar")}
        </a>
      </header>
      <main id="content" className="grid grid-cols-1 content-start gap-3 [&>nav]:top-0">
        <WeekView
          place={{ share: token }}
          week={week}
          today={today}
          now={now}
          chosen={chosen}
          mayWrite={false}
        />
      </main>
      <SharedFeed feed={feed.https} />
      <footer className="flex flex-wrap items-center justify-between gap-3 print:hidden">
        <p className="flex items-center gap-2 text-sm text-quiet">
          <Mark className="size-5" />
          {shell("appName")}
        </p>
        <div className="flex flex-wrap gap-3">
          <LanguageSwitch />
          <AppearanceSwitch />
        </div>
      </footer>
    </div>
  );
}
