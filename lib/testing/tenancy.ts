import type { Permission } from "@/lib/auth/policy";
import type { Scope } from "@/lib/auth/scope";

/** The ids of Home's records, by what they are of. */
export type Ids = Record<
  | "routine"
  | "session"
  | "change"
  | "theme"
  | "task"
  | "taskChange"
  | "member"
  | "invitation"
  | "product"
  | "order"
  | "repeat"
  | "habit"
  | "pause"
  | "tick",
  string
>;

/** Verbs that take an id, each called with the ids of somebody else's workspace. */
export type Attempts = Record<string, (scope: Scope<Permission>, ids: Ids) => Promise<unknown>>;
