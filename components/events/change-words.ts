import "server-only";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { scheduleSentences } from "@/components/schedules/schedule-sentences";
import { hueNames } from "@/components/themes/hue-names";
import { roles } from "@/lib/auth/policy";
import { isCalendarDate } from "@/lib/calendar/date";
import { isTimeOfDay } from "@/lib/calendar/time";
import { weekdays } from "@/lib/calendar/week";
import type { Names } from "@/lib/events/names";
import type { Changes } from "@/lib/events/record";
import { getMoneyText } from "@/lib/groceries/money-text";
import type { Measure } from "@/lib/habits/habit";
import { measure } from "@/lib/habits/schema";
import { getFormats } from "@/lib/i18n/server";
import { schedule } from "@/lib/recurrence/schema";
import { hueOf } from "@/lib/themes/palette";
import { changedFields, changedStates, silentFields } from "./change-fields";

/** A field of a line in the log, in the reader's words; `from` is null where the line tells of no before, `to` where of no after. */
export type ToldChange = { field: string; from: string | null; to: string | null };

/** Says the fields of log lines before and after, with the messages fetched once. */
export async function changeWords(names: Names): Promise<(changes: Changes) => ToldChange[]> {
  const [t, labels, told] = await Promise.all([
    getTranslations("log"),
    getTranslations("log.fields"),
    valueWords(names),
  ]);
  const label = (name: string) => {
    const known = changedFields.find((field) => field === name);
    return known ? labels(known) : name;
  };
  const words = (name: string, value: unknown) => told(name, value) || t("nothing");
  return (changes) =>
    Object.entries(changes)
      .filter(([name]) => !silentFields.has(name))
      .map(([name, change]) => ({
        field: label(name),
        from: "from" in change ? words(name, change.from) : null,
        to: "to" in change || !("from" in change) ? words(name, change.to) : null,
      }));
}

/** In which order they are said. */
const PARTS = [
  ...["date", "status", "value", "name", "text", "start", "minutes", "location"],
  ...["cancelled", "done", "movedTo", "reason", "note"],
];

/** What an entry or an item carries for machines. */
const SILENT_PARTS = new Set(["id", "at", "version"]);

const money = z.object({ amount: z.int(), currency: z.string().length(3) });

/** Says one value of a field; the empty text is nothing. */
async function valueWords(names: Names): Promise<(field: string, value: unknown) => string> {
  const [t, roleNames, hues, formats, moneyText, sentence] = await Promise.all([
    getTranslations("log.values"),
    getTranslations("members.roleNames"),
    hueNames(),
    getFormats(),
    getMoneyText(),
    scheduleSentences(),
  ]);

  const ofText = (field: string, text: string): string => {
    if (field === "themeId" || field === "assigneeId") return names.get(text) ?? t("gone");
    if (field === "color") return hues[hueOf(text)];
    const role = field === "role" && roles.find((one) => one === text);
    if (role) return roleNames(role);
    const state = (field === "status" || field === "priority") && changedStates.find((one) => one === text);
    if (state) return t(state);
    const weekday = weekdays.find((one) => one === text);
    if (weekday) return formats.weekday(weekday);
    if (isCalendarDate(text)) return formats.date(text, "full");
    return isTimeOfDay(text) ? formats.time(text) : text;
  };

  const ofMeasure = (goal: Measure): string =>
    goal.kind === "yesNo" ? t("yesNo") : t(goal.kind, { goal: formats.number(goal.goal), unit: goal.unit });

  const told = (field: string, value: unknown): string => {
    if (value === null || value === undefined) return "";
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (typeof value === "number")
      return field === "minutes" ? t("minutes", { value }) : formats.number(value);
    if (typeof value === "string") return ofText(field, value);
    if (Array.isArray(value))
      return field === "lines"
        ? t("products", { count: value.length })
        : formats.list(value.map((one) => told(field, one)).filter(Boolean));
    const rhythm = schedule.safeParse(value).data;
    if (rhythm) return sentence({ schedule: rhythm, weekStart: "MO" });
    const price = money.safeParse(value).data;
    if (price) return moneyText(price);
    const goal = measure.safeParse(value).data;
    return goal ? ofMeasure(goal) : parts(value);
  };

  /** Of a break, an entry, a checklist's item or a moved date: what it says, one after the other. */
  const parts = (value: object): string =>
    Object.entries(value)
      .toSorted(([one], [other]) => PARTS.indexOf(one) - PARTS.indexOf(other))
      .map(([name, part]) => partOf(name, part))
      .filter(Boolean)
      .join(", ");

  const partOf = (name: string, value: unknown): string => {
    if (SILENT_PARTS.has(name) || value === false) return "";
    if (name === "done" || name === "cancelled") return t(name);
    return name === "movedTo" && value ? t("movedTo", { to: told(name, value) }) : told(name, value);
  };

  return told;
}
