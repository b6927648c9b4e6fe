import { z } from "zod";
import { isCalendarDate } from "@/lib/calendar/date";
import { calendarDate } from "@/lib/calendar/schema";
import { isOfAYear, kindFields, noSuchDay, type Schedule } from "./schema";

/** The kinds as a form offers them. */
export const formKinds = Object.keys(kindFields).filter(isFormKind);
export type FormKind = keyof typeof kindFields;

const { days, weekly, monthlyDay, monthlyWeekday, yearly, cycle, quota, afterCompletion } = kindFields;
const { rrule } = kindFields.custom;

/** Dates as one types them, with spaces, commas or line breaks between. */
const dateList = z
  .string()
  .optional()
  .transform((text = "") => text.split(/[\s,;]+/).filter(Boolean))
  .refine((texts) => !texts.some((text) => !isCalendarDate(text)), { params: { code: "badDate" } })
  .pipe(z.array(calendarDate).max(400));

/**
 * A schedule as a form sends it: `schedule.kind`, and each kind's fields in a group of its own, as
 * `schedule.weekly.days`. A form without JavaScript sends every group; all but the chosen kind's are passed over.
 */
export const scheduleForm = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("days"), days: z.object(days) }),
    z.object({ kind: z.literal("weekly"), weekly: z.object(weekly) }),
    z.object({ kind: z.literal("monthlyDay"), monthlyDay: z.object(monthlyDay) }),
    z.object({ kind: z.literal("monthlyWeekday"), monthlyWeekday: z.object(monthlyWeekday) }),
    z.object({ kind: z.literal("yearly"), yearly: z.object(yearly).refine(isOfAYear, noSuchDay) }),
    z.object({ kind: z.literal("cycle"), cycle: z.object(cycle) }),
    z.object({ kind: z.literal("quota"), quota: z.object(quota) }),
    z.object({ kind: z.literal("afterCompletion"), afterCompletion: z.object(afterCompletion) }),
    z.object({
      kind: z.literal("custom"),
      custom: z.object({ rrule, exdates: dateList, rdates: dateList }),
    }),
  ])
  .transform(toSchedule);

/** What a form about this schedule shows, by the names of its fields. */
export function formFieldsOf(schedule: Schedule): { kind: FormKind; fields: Record<string, unknown> } {
  const { kind, ...fields } = schedule;
  if (kind !== "monthly") return { kind, fields };
  return { kind: "day" in schedule ? "monthlyDay" : "monthlyWeekday", fields };
}

type Chosen =
  | { kind: "days"; days: Fields<"days"> }
  | { kind: "weekly"; weekly: Fields<"weekly"> }
  | { kind: "monthlyDay"; monthlyDay: Fields<"monthlyDay"> }
  | { kind: "monthlyWeekday"; monthlyWeekday: Fields<"monthlyWeekday"> }
  | { kind: "yearly"; yearly: Fields<"yearly"> }
  | { kind: "cycle"; cycle: Fields<"cycle"> }
  | { kind: "quota"; quota: Fields<"quota"> }
  | { kind: "afterCompletion"; afterCompletion: Fields<"afterCompletion"> }
  | { kind: "custom"; custom: Fields<"custom"> };
type Fields<K extends FormKind> = z.output<z.ZodObject<(typeof kindFields)[K]>>;

function toSchedule(chosen: Chosen): Schedule {
  switch (chosen.kind) {
    case "days":
      return { kind: "days", ...chosen.days };
    case "weekly":
      return { kind: "weekly", ...chosen.weekly };
    case "monthlyDay":
      return { kind: "monthly", ...chosen.monthlyDay };
    case "monthlyWeekday":
      return { kind: "monthly", ...chosen.monthlyWeekday };
    case "yearly":
      return { kind: "yearly", ...chosen.yearly };
    case "cycle":
      return { kind: "cycle", ...chosen.cycle };
    case "quota":
      return { kind: "quota", ...chosen.quota };
    case "afterCompletion":
      return { kind: "afterCompletion", ...chosen.afterCompletion };
    case "custom":
      return { kind: "custom", ...chosen.custom };
  }
}

function isFormKind(name: string): name is FormKind {
  return Object.hasOwn(kindFields, name);
}
