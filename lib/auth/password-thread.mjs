import { hashSync, verifySync } from "@node-rs/argon2";

/** What a thread of lib/auth/password.ts does: alone there, it may hold its thread for as long as a hash takes. */
export const hash = (
  /** @type {{ password: string, parameters: import("@node-rs/argon2").Options }} */ { password, parameters },
) => hashSync(password, parameters);

export const verify = (/** @type {{ stored: string, password: string }} */ { stored, password }) =>
  verifySync(stored, password);
