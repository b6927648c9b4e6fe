import {
  CalendarDays,
  ChartNoAxesColumn,
  Ellipsis,
  ListChecks,
  type LucideIcon,
  Palette,
  Repeat,
  ScrollText,
  Settings,
  ShoppingBasket,
  Sun,
  Users,
} from "lucide-react";
import type { Permission } from "@/lib/auth/policy";

export type Destination = {
  /** Names its word under `shell.pages`. */
  key:
    | "today"
    | "week"
    | "habits"
    | "tasks"
    | "themes"
    | "groceries"
    | "statistics"
    | "members"
    | "log"
    | "settings"
    | "more";
  /** The path within the workspace. */
  path: string;
  icon: LucideIcon;
  permission: Permission;
  /** Where it stands: the bar of a phone holds five, the rail has room for all. */
  places: ("bar" | "rail")[];
};

/** The pages of a workspace, in the order in which the navigation shows them. */
export const destinations: Destination[] = [
  { key: "today", path: "today", icon: Sun, permission: "today:read", places: ["bar", "rail"] },
  { key: "week", path: "routines", icon: CalendarDays, permission: "routines:read", places: ["bar", "rail"] },
  { key: "habits", path: "habits", icon: Repeat, permission: "habits:read", places: ["bar", "rail"] },
  { key: "tasks", path: "tasks", icon: ListChecks, permission: "tasks:read", places: ["bar", "rail"] },
  { key: "themes", path: "themes", icon: Palette, permission: "themes:read", places: ["rail"] },
  {
    key: "groceries",
    path: "groceries",
    icon: ShoppingBasket,
    permission: "products:read",
    places: ["rail"],
  },
  {
    key: "statistics",
    path: "statistics",
    icon: ChartNoAxesColumn,
    permission: "statistics:read",
    places: ["rail"],
  },
  { key: "members", path: "members", icon: Users, permission: "workspace:read", places: ["rail"] },
  { key: "log", path: "log", icon: ScrollText, permission: "events:read", places: ["rail"] },
  { key: "settings", path: "settings", icon: Settings, permission: "workspace:retire", places: ["rail"] },
  { key: "more", path: "more", icon: Ellipsis, permission: "workspace:read", places: ["bar"] },
];
