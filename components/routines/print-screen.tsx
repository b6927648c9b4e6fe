import { getTranslations } from "next-intl/server";
import { Button, buttonClass } from "@/components/ui/button";
import { ChipsField, ChoiceField } from "@/components/ui/choice-field";
import { CalendarPlus, FileDown, ImageDown } from "@/components/ui/icons";
import type { CalendarDate } from "@/lib/calendar/date";
import { getFormats } from "@/lib/i18n/server";
import type { Sheet } from "@/lib/pdf/timetable-page";
import { type Frame, ScreenFrame } from "./session/screen-frame";
import { type Place, routinePath, weekPath } from "./week/addresses";

type PrintScreenProps = {
  frame: Frame;
  place: Place;
  name: string;
  /** The seven of the week that was looked at. */
  days: CalendarDate[];
  /** Looked at was the plain pattern. */
  pattern: boolean;
  paper: Sheet["paper"];
  maySubscribe: boolean;
};

/** How a timetable comes on paper, or into a calendar: a plain form that asks for the file. */
export async function PrintScreen({
  frame,
  place,
  name,
  days,
  pattern,
  paper,
  maySubscribe,
}: PrintScreenProps) {
  const [t, formats] = await Promise.all([getTranslations("print"), getFormats()]);
  const [first, last] = [days[0], days.at(-1)];
  const files = `${routinePath(place)}/timetable`;
  return (
    <ScreenFrame
      frame={frame}
      title={t("title")}
      sub={name}
      back={weekPath(place, pattern ? "pattern" : first)}
    >
      <div className="grid gap-5">
        <form action={`${files}.pdf`} className="grid gap-5">
          <ChoiceField
            name="week"
            label={t("what")}
            defaultValue={pattern ? "pattern" : first}
            choices={[
              ...(first && last
                ? [{ value: first, label: t("week"), hint: formats.dates(first, last) }]
                : []),
              { value: "pattern", label: t("pattern"), hint: t("patternHint") },
            ]}
          />
          <div className="flex flex-wrap gap-x-8 gap-y-5">
            <ChipsField
              single
              name="paper"
              label={t("paper")}
              defaultValue={[paper]}
              choices={[
                { value: "a4", label: t("a4") },
                { value: "letter", label: t("letter") },
              ]}
            />
            <ChipsField
              single
              name="ink"
              label={t("ink")}
              defaultValue={["color"]}
              choices={[
                { value: "color", label: t("color") },
                { value: "mono", label: t("mono") },
              ]}
            />
            <ChipsField
              single
              name="orientation"
              label={t("orientation")}
              defaultValue={["landscape"]}
              choices={[
                { value: "landscape", label: t("landscape") },
                { value: "portrait", label: t("portrait") },
              ]}
            />
          </div>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary">
              <FileDown aria-hidden className="size-4" />
              {t("pdf")}
            </Button>
            <Button type="submit" formAction={`${files}.png`}>
              <ImageDown aria-hidden className="size-4" />
              {t("png")}
            </Button>
          </div>
        </form>
        <section className="grid gap-3 border-t border-line pt-4">
          <p className="text-quiet">{t("calendarHint")}</p>
          <div className="flex flex-wrap gap-2">
            <a className={buttonClass()} href={`${files}.ics`} target="_self" download>
              <CalendarPlus aria-hidden className="size-4" />
              {t("calendar")}
            </a>
            {maySubscribe && (
              <a
                className={buttonClass("quiet")}
                href={`${routinePath(place)}/settings#share`}
                target="_self"
              >
                {t("subscribe")}
              </a>
            )}
          </div>
        </section>
      </div>
    </ScreenFrame>
  );
}
