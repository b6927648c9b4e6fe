import { z } from "zod";
import { calendarDate, timeOfDay, weekday } from "@/lib/calendar/schema";
import { MINUTES_PER_DAY } from "@/lib/calendar/time";
import { pageInput } from "@/lib/platform/page";
import { line } from "@/lib/platform/text";
import { version } from "@/lib/platform/version";
import { color } from "@/lib/themes/color";

const id = z.uuid();
export const minutes = z.int().min(1).max(MINUTES_PER_DAY);

const fields = {
  title: line(200),
  weekday,
  start: timeOfDay,
  minutes,
  everyWeeks: z.int().min(1).max(52),
};
const optionalFields = {
  location: line(120).nullish(),
  person: line(80).nullish(),
  color: color.nullish(),
  startsOn: calendarDate.nullish(),
  endsOn: calendarDate.nullish(),
};

const everyWeeks = fields.everyWeeks.default(1);

/** `id` is the routine's. */
export const sessionInput = z.strictObject({ id, ...fields, everyWeeks, ...optionalFields });
export type SessionInput = z.output<typeof sessionInput>;

/** One form can place a session on several weekdays: one session each. */
export const sessionsInput = sessionInput
  .omit({ weekday: true })
  .extend({ weekdays: z.array(weekday).min(1).max(7) });
export type SessionsInput = z.output<typeof sessionsInput>;

const changedFields = { ...z.strictObject(fields).partial().shape, ...optionalFields };
export const sessionChanges = z.strictObject({
  id,
  version,
  ...changedFields,
});
export type SessionChanges = z.output<typeof sessionChanges>;

/** Changed from a date on: the old session ends before it, a new one begins. */
export const sessionSplit = z.strictObject({ id, from: calendarDate, ...changedFields });
export type SessionSplit = z.output<typeof sessionSplit>;

export const sessionId = z.strictObject({ id });
export const sessionList = z.strictObject({ id, ...pageInput });
export type SessionList = z.output<typeof sessionList>;

const reason = line(200).nullish();
export const cancellation = z.strictObject({ id, reason });

/** For which of a session's dates a change holds: one, those from it on, or all. */
export const reaches = ["date", "onward", "always"] as const;
export type Reach = (typeof reaches)[number];

/**
 * A change on the screen. `date` is the original date that it starts from; `to` is where that one goes, and gives
 * the weekday of a change that reaches further.
 */
export const sessionChange = sessionChanges.extend({
  reach: z.enum(reaches).default("always"),
  date: calendarDate.optional(),
  to: calendarDate.optional(),
});
export type SessionChange = z.output<typeof sessionChange>;

/** With a date, that one alone; without, until it is restored. */
export const callingOff = z.strictObject({ id, date: calendarDate.optional(), reason });
export type CallingOff = z.output<typeof callingOff>;
export const reinstating = callingOff.omit({ reason: true });

/** A change in the log that its maker takes back. */
/** What an address proposes for a session that is to be placed or moved; what is no such value is left out. */
export const proposal = z.object({
  to: calendarDate.optional().catch(undefined),
  weekday: weekday.optional().catch(undefined),
  start: timeOfDay.optional().catch(undefined),
  minutes: z.coerce.number().pipe(minutes).optional().catch(undefined),
});
export type Proposal = z.output<typeof proposal>;
