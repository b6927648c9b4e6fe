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
  "created",
  "deleted",
  "delivered",
  "done",
  "imported",
  "joined",
  "left",
  "moved",
  "packed",
  "placed",
  "rejoined",
  "removed",
  "restored",
  "revoked",
  "shared",
  "signedIn",
  "signedOut",
  "skipped",
  "split",
  "ticked",
  "undone",
  "unshared",
  "unticked",
  "updated",
] as const;

/** What editors may read of it; admins read all. */
export const kindsForEditors = ["product", "order"] as const satisfies (typeof eventKinds)[number][];
