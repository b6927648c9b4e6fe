/** What a form shows after it was posted: its messages, translated, and everything that was typed. */
export type FormState = {
  status: "idle" | "invalid" | "failed" | "done";
  /** As typed, by the fields' names; passwords are left out. A repeated field has a list. */
  values: Record<string, string | string[]>;
  /** By the fields' names, as `breaks[0].start`; "" holds what belongs to no field. */
  errors: Record<string, string>;
  message?: string;
  /** What the message is about, point by point. */
  particulars?: string[];
  /** What the verb answered, where the form says that it wants it. */
  result?: unknown;
};

export const idleForm: FormState = { status: "idle", values: {}, errors: {} };
