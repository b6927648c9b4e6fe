/** The ladder: each role may what those before it may. */
export const roles = ["viewer", "member", "editor", "admin"] as const;
export type Role = (typeof roles)[number];

/** What a role is worth in its workspace: in an archived one everybody only reads. */
export type Standing = Role | `archived ${Role}`;

/** The lowest role that may do it. The screens, both doors and the documentation read this one table. */
export const policy = {
  "workspace:read": "viewer",
  "workspace:manage": "admin",
  "workspace:leave": "viewer",
  "workspace:retire": "admin", // archive it, bring it back, delete it
  "routines:read": "viewer",
  "routines:write": "editor",
  "habits:read": "viewer",
  "habits:tick": "member",
  "habits:write": "editor",
  "tasks:read": "viewer",
  "tasks:write": "member",
  "today:read": "viewer", // routines, habits and tasks of one day, each of which a viewer reads
  "themes:read": "viewer",
  "themes:write": "editor",
  "statistics:read": "viewer",
  "products:read": "viewer",
  "products:write": "editor",
  "orders:write": "member",
  "orders:manage": "editor",
  "events:read": "editor",
} as const satisfies Record<string, Role>;

export type Permission = keyof typeof policy;

/** What of a workspace that is archived can be done still, besides reading. */
const everOpen: readonly Permission[] = ["workspace:leave", "workspace:retire"];

export function can(standing: Standing, permission: Permission): boolean {
  const role = roleOf(standing);
  if (role !== standing && !permission.endsWith(":read") && !everOpen.includes(permission)) return false;
  return roles.indexOf(role) >= roles.indexOf(policy[permission]);
}

export function standingOf({ role, archived }: { role: Role; archived: boolean }): Standing {
  return archived ? `archived ${role}` : role;
}

export function roleOf(standing: Standing): Role {
  return roles.find((role) => standing.endsWith(role)) ?? "viewer";
}
