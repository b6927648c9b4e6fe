import { can, roleOf, type Standing } from "@/lib/auth/policy";

/** What a line of the log can be about. */
export const eventKinds = [
  "routine",
  "session",
  "habit",
  "entry",
  "pause",
  "task",
  "theme",
  "product",
  "order",
  "repeatingOrder",
  "basket",
  "member",
  "invitation",
  "workspace",
  "user",
  "token",
  "key",
] as const;

/** What a line can say of it; the newest verbs may be without a word for a screen. */
export const eventVerbs = [
  "archived",
  "cancelled",
  "changedRole",
  "cleared",
  "completed",
  "created",
  "deleted",
  "delivered",
  "imported",
  "joined",
  "left",
  "moved",
  "packed",
  "placed",
  "rejoined",
  "removed",
  "reopened",
  "restored",
  "revoked",
  "shared",
  "signedIn",
  "signedOut",
  "skipped",
  "split",
  "takenBack",
  "ticked",
  "unshared",
  "updated",
] as const;

/** What editors may read of it; admins read all. */
export const kindsForEditors = ["product", "order"] as const satisfies (typeof eventKinds)[number][];

/** What was done to these, whoever did it. */
export const verbsForEditors = [
  "cancelled",
  "created",
  "deleted",
  "delivered",
  "packed",
  "placed",
  "updated",
] as const satisfies (typeof eventVerbs)[number][];

/** Whether somebody of that role may read what was done to records of a kind. */
export function mayReadEventsOf(standing: Standing, kind: (typeof eventKinds)[number]): boolean {
  const role = roleOf(standing);
  if (can(role, "workspace:manage")) return true;
  return can(role, "events:read") && kindsForEditors.some((one) => one === kind);
}
