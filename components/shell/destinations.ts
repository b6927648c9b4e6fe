import {
  CalendarDays,
  ChartNoAxesColumn,
  CircleUser,
  Ellipsis,
  ListChecks,
  Palette,
  Repeat,
  ScrollText,
  Settings,
  ShoppingBasket,
  Sun,
  Users,
} from "@/components/ui/icons";
import type { Permission } from "@/lib/auth/policy";

export type Destination = {
  /** Names its word under `shell.pages`. */
  key: Exclude<keyof typeof pictures, "account">;
  /** The path within the workspace. */
  path: string;
  permission: Permission;
  /** Where it stands: the bar of a phone holds five, the rail has room for all. */
  places: ("bar" | "rail")[];
};

export const pictures = {
  today: Sun,
  week: CalendarDays,
  habits: Repeat,
  tasks: ListChecks,
  themes: Palette,
  groceries: ShoppingBasket,
  statistics: ChartNoAxesColumn,
  members: Users,
  log: ScrollText,
  settings: Settings,
  more: Ellipsis,
  account: CircleUser,
};

/** The pages of a workspace, in the order in which the navigation shows them. */
export const destinations: Destination[] = [
  { key: "today", path: "today", permission: "today:read", places: ["bar", "rail"] },
  { key: "week", path: "routines", permission: "routines:read", places: ["bar", "rail"] },
  { key: "habits", path: "habits", permission: "habits:read", places: ["bar", "rail"] },
  { key: "tasks", path: "tasks", permission: "tasks:read", places: ["bar", "rail"] },
  { key: "themes", path: "themes", permission: "themes:read", places: ["rail"] },
  { key: "groceries", path: "groceries", permission: "products:read", places: ["rail"] },
  { key: "statistics", path: "statistics", permission: "statistics:read", places: ["rail"] },
  { key: "members", path: "members", permission: "workspace:read", places: ["rail"] },
  { key: "log", path: "log", permission: "events:read", places: ["rail"] },
  { key: "settings", path: "settings", permission: "workspace:retire", places: ["rail"] },
  { key: "more", path: "more", permission: "workspace:read", places: ["bar"] },
];
