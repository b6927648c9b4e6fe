/** What the doors translate to a status and to words; nothing else of a failure leaves the server. */
export const statusOf = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  unsupported: 415,
  invalid: 422,
  "too-many-requests": 429,
  busy: 503,
} as const;

export type ErrorCode = keyof typeof statusOf;

/** The messages that an error may name; lib/i18n says which there are. */
// biome-ignore lint/suspicious/noEmptyInterface: filled where the messages are known
export interface ErrorMessages {}
export type ErrorMessage = keyof ErrorMessages;

/** A field that is not right: what to say of it, with the numbers that belong into the words. */
export type FieldIssue = {
  path: (string | number)[];
  code: ErrorMessage;
  params?: Record<string, string | number>;
};

type Details = {
  issues?: FieldIssue[];
  /** A message that says more than the code. */
  reason?: ErrorMessage;
  retryAfterSeconds?: number;
  /** On a conflict: the record as it is stored. */
  current?: unknown;
  /** On a conflict: what differs from what the person was shown. */
  changes?: unknown[];
};

/** An expected failure. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Details = {},
  ) {
    super(details.reason ? `${code}: ${details.reason}` : code);
    this.name = "AppError";
  }
}

/** The failure of one field. */
export function invalid(path: string, code: ErrorMessage, params?: FieldIssue["params"]): AppError {
  return new AppError("invalid", {
    issues: [params ? { path: [path], code, params } : { path: [path], code }],
  });
}
