import { z } from "zod";
import { roles } from "@/lib/auth/policy";
import { calendarDate, endOfDay, timeOfDay, weekday, weekStart } from "@/lib/calendar/schema";
import { skipReasons } from "@/lib/routines/import/told";

/** What the API answers. The tests parse real answers by these, so that the documentation cannot lie. */
const id = z.uuid();
const instant = z.iso.datetime();
const text = z.string();
const optionalText = text.nullable();
const optionalDate = calendarDate.nullable();
const version = z.int();

export function pageOf<T extends z.ZodType>(item: T) {
  return z.strictObject({ items: z.array(item), nextCursor: text.nullable() });
}

export const user = z.strictObject({
  id,
  email: z.email(),
  name: text,
  timeZone: text,
  dayStart: timeOfDay,
  weekStart,
  locale: optionalText,
  clock: z.enum(["h12", "h24"]),
  appearance: z.enum(["system", "light", "dark"]),
});

export const workspace = z.strictObject({ id, slug: text, name: text, role: z.enum(roles) });
export const wholeWorkspace = workspace.extend({
  currency: text,
  timeZone: optionalText,
  weekStart,
  archived: z.boolean(),
  version,
});
export const me = z.strictObject({ user, workspaces: z.array(workspace) });
export const signedIn = z.strictObject({ token: text, user, workspace: workspace.nullable() });
export const token = z.strictObject({
  id,
  name: text,
  scopes: z.array(z.enum(["read", "write"])),
  workspaceIds: z.array(id),
  createdAt: instant,
  lastUsedAt: instant.nullable(),
  expiresAt: instant.nullable(),
});

export const newToken = token.extend({ token: text });
export const newKey = token.extend({ secret: text });

export const member = z.strictObject({ id, userId: id, name: text, role: z.enum(roles), joinedAt: instant });
export const invitation = z.strictObject({
  id,
  url: text,
  email: optionalText,
  role: z.enum(roles),
  mostUses: z.int(),
  uses: z.int(),
  createdAt: instant,
  expiresAt: instant,
});
export const event = z.strictObject({
  id,
  at: instant,
  actor: z.strictObject({ id, name: optionalText }),
  verb: text,
  subject: z.strictObject({ kind: text, id, title: text }),
  changes: z.record(z.string(), z.unknown()),
});

const pause = z.strictObject({ name: text, start: timeOfDay, minutes: z.int() });

export const routine = z.strictObject({
  id,
  name: text,
  color: text,
  themeId: id.nullable(),
  timeZone: text,
  dayStart: timeOfDay,
  dayEnd: endOfDay,
  slotMinutes: z.int(),
  breaks: z.array(pause),
  hiddenDays: z.array(weekday),
  startsOn: optionalDate,
  endsOn: optionalDate,
  archived: z.boolean(),
  createdAt: instant,
  updatedAt: instant,
  version,
});

export const session = z.strictObject({
  id,
  routineId: id,
  title: text,
  location: optionalText,
  person: optionalText,
  color: optionalText,
  weekday,
  start: timeOfDay,
  minutes: z.int(),
  everyWeeks: z.int(),
  weekStart: weekday,
  startsOn: optionalDate,
  endsOn: optionalDate,
  cancelled: z.boolean(),
  cancelReason: optionalText,
  createdAt: instant,
  updatedAt: instant,
  version,
});

const place = { date: calendarDate, start: timeOfDay, location: optionalText };
export const exception = z.strictObject({
  date: calendarDate,
  cancelled: z.boolean(),
  reason: optionalText,
  movedTo: z.strictObject({ ...place, minutes: z.int().nullable() }).nullable(),
});

export const occurrence = z.strictObject({
  sessionId: id,
  date: calendarDate,
  title: text,
  location: optionalText,
  person: optionalText,
  color: optionalText,
  start: timeOfDay,
  minutes: z.int(),
  cancelled: z.boolean(),
  reason: optionalText,
  movedFrom: optionalDate,
  movedTo: z.strictObject({ ...place, minutes: z.int() }).nullable(),
});

export const week = z.strictObject({
  from: calendarDate,
  to: calendarDate,
  days: z.array(z.strictObject({ date: calendarDate, occurrences: z.array(occurrence) })).length(7),
  overlaps: z.array(z.tuple([occurrence, occurrence])),
});

export const cancelledDay = z.strictObject({
  date: calendarDate,
  cancelled: z.boolean(),
  reason: optionalText,
});
const importedSession = z.strictObject({
  title: text,
  location: optionalText,
  weekday,
  start: timeOfDay,
  minutes: z.int(),
  everyWeeks: z.int(),
  startsOn: optionalDate,
  endsOn: optionalDate,
  exceptions: z.array(exception),
});
export const importReport = z.strictObject({
  created: z.int(),
  updated: z.int(),
  vanished: z.array(importedSession.extend({ id })),
  sessions: z.array(
    importedSession.extend({ id: id.nullable(), outcome: z.enum(["created", "updated", "unchanged"]) }),
  ),
  skipped: z.array(z.strictObject({ uid: optionalText, summary: optionalText, reason: z.enum(skipReasons) })),
  suggestion: z.literal("local").nullable(),
});

export const theme = z.strictObject({
  id,
  name: text,
  color: text,
  counts: z.strictObject({ routines: z.int(), habits: z.int(), tasks: z.int() }),
  createdAt: instant,
  updatedAt: instant,
  version,
});

export const shareLink = z.strictObject({ url: text });

export const problem = z.object({
  type: text,
  title: text,
  status: z.int(),
  detail: text.optional(),
  requestId: text,
  errors: z.array(z.strictObject({ path: text, message: text })).optional(),
});
