/** The ladder: each role may what those before it may. */
export const roles = ["viewer", "member", "editor", "admin"] as const;
export type Role = (typeof roles)[number];

/** The lowest role that may do it. The screens, both doors and the documentation read this one table. */
export const policy = {
  "workspace:read": "viewer",
  "workspace:manage": "admin",
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

export function can(role: Role, permission: Permission): boolean {
  return roles.indexOf(role) >= roles.indexOf(policy[permission]);
}
