import { hashSync, verifySync } from "@node-rs/argon2";

/** @typedef {{ password: string, restMs: number }} Task */

/** What a thread of lib/auth/password.ts does: alone there, it may hold its thread for as long as a hash takes. */
export const hash = (
  /** @type {Task & { parameters: import("@node-rs/argon2").Options }} */ { password, parameters, restMs },
) => {
  rest(restMs);
  return hashSync(password, parameters);
};

export const verify = (/** @type {Task & { stored: string }} */ { stored, password, restMs }) => {
  rest(restMs);
  return verifySync(stored, password);
};

const nothing = new Int32Array(new SharedArrayBuffer(4));

function rest(/** @type {number} */ milliseconds) {
  if (milliseconds > 0) Atomics.wait(nothing, 0, 0, milliseconds);
}
