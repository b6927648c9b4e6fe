import { api } from "@/lib/auth/api";
import { deleteTheme, updateTheme } from "@/lib/themes/mutations";
import { readTheme } from "@/lib/themes/queries";
import { themeChanges, themeId } from "@/lib/themes/schema";

export const GET = api("themes:read", themeId, readTheme);
export const PATCH = api("themes:write", themeChanges, updateTheme);
export const DELETE = api("themes:write", themeId, deleteTheme, { status: 204 });
