import { z } from "zod";
import { calendarDate, timeOfDay, timeZone, weekStart } from "@/lib/calendar/schema";
import { line } from "@/lib/platform/text";

/** Compared without case, so kept in lower case. */
export const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const newPassword = z.string().min(10).max(128);
const anyPassword = z.string().min(1).max(1024);
/** Absent for who has none. */
const currentPassword = anyPassword.optional();

export const registerInput = z.strictObject({
  email,
  password: newPassword,
  name: line(80),
  timeZone: timeZone.optional(),
  /** The token of an invitation, where only the invited may sign up. */
  invitation: z.string().max(200).optional(),
});
/** A browser may know a zone that this machine does not: the account page lets one choose. */
export const registerForm = registerInput.extend({ timeZone: timeZone.optional().catch(undefined) });
export type RegisterInput = z.output<typeof registerInput>;

export const loginInput = z.strictObject({ email: line(320), password: anyPassword });

export type LoginInput = z.output<typeof loginInput>;

export const preferencesInput = z.strictObject({
  name: line(80).optional(),
  timeZone: timeZone.optional(),
  dayStart: timeOfDay.optional(),
  weekStart: weekStart.optional(),
  locale: z.enum(["en", "ru"]).nullish(),
  clock: z.enum(["h12", "h24"]).optional(),
  appearance: z.enum(["system", "light", "dark"]).optional(),
});

export type Preferences = z.output<typeof preferencesInput>;
export const choiceInput = preferencesInput.pick({ appearance: true, locale: true });
export type Choice = z.output<typeof choiceInput>;

export const changePasswordInput = z.strictObject({ currentPassword, newPassword });
export type ChangePassword = z.output<typeof changePasswordInput>;
export const changeEmailInput = z.strictObject({ currentPassword, email });
export type ChangeEmail = z.output<typeof changeEmailInput>;
export const deleteAccountInput = z.strictObject({ email, currentPassword });
export type DeleteAccount = z.output<typeof deleteAccountInput>;
export const deviceInput = z.strictObject({ id: z.uuid() });

/**
 * A token or a signing key: scopes are what it may do; where no workspace is named it opens all of them, later ones too.
 */
export const tokenInput = z.strictObject({
  name: line(80),
  scopes: z
    .array(z.enum(["read", "write"]))
    .min(1)
    .default(["read", "write"]),
  workspaceIds: z.array(z.uuid()).max(100).default([]),
  expiresAt: z.iso.datetime({ offset: true }).nullish(),
});
export type TokenInput = z.output<typeof tokenInput>;

/** The screen's form: one workspace or all; the last day is one of the person's own. */
export const tokenForm = z.strictObject({
  name: line(80),
  access: z.enum(["read", "write"]),
  workspaceId: z.uuid().nullish(),
  lastDay: calendarDate.nullish(),
});
export type TokenForm = z.output<typeof tokenForm>;

export const linkGoogleInput = z.strictObject({ currentPassword });
export type LinkGoogle = z.output<typeof linkGoogleInput>;
export const enterWithGoogleInput = z.strictObject({ next: z.string().max(2000).optional() });
export type EnterWithGoogle = z.output<typeof enterWithGoogleInput>;
export const nothing = z.strictObject({});
