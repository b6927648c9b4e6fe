import { z } from "zod";
import { isCalendarDate } from "./date";
import { isTimeOfDay, time } from "./time";
import { weekdays, weekStarts } from "./week";
import { isTimeZone } from "./zone";

export const calendarDate = z
  .string()
  .meta({ format: "date", examples: ["2026-03-23"] })
  .refine(isCalendarDate, { params: { code: "badDate" } });

export const timeOfDay = z
  .string()
  .meta({ pattern: "^([01]\\d|2[0-3]):[0-5]\\d$", examples: ["08:00"] })
  .refine(isTimeOfDay, { params: { code: "badTime" } });

/** The end of a day may also be 24:00. */
export const endOfDay = z
  .string()
  .meta({ pattern: "^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$", examples: ["17:00"] })
  .refine((text) => isTimeOfDay(text) || text === "24:00", { params: { code: "badTime" } })
  .transform(time);

export const weekday = z.enum(weekdays);
export const weekStart = z.enum(weekStarts);
export const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, { params: { code: "badTimeZone" } });
