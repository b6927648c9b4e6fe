import { z } from "zod";
import { calendarDate } from "@/lib/calendar/schema";
import { pageInput } from "@/lib/platform/page";
import { version } from "@/lib/platform/version";

const id = z.uuid();
const range = { from: calendarDate, to: calendarDate.nullish() };

/** Of everything that the caller keeps in the workspace; without `to` until they resume. */
export const generalPause = z.strictObject(range);
export type GeneralPause = z.output<typeof generalPause>;

/** `id` is the habit's. */
export const habitPause = z.strictObject({ id, ...range });
export type HabitPause = z.output<typeof habitPause>;

export const pauseChanges = z.strictObject({
  id,
  version,
  from: calendarDate.optional(),
  to: calendarDate.nullish(),
});
export type PauseChanges = z.output<typeof pauseChanges>;

export const pauseId = z.strictObject({ id });
export const pauseList = z.strictObject(pageInput);
export type PauseList = z.output<typeof pauseList>;
export const habitPauseList = z.strictObject({ id, ...pageInput });
export type HabitPauseList = z.output<typeof habitPauseList>;
