import { api } from "@/lib/auth/api";
import { createTheme } from "@/lib/themes/mutations";
import { listThemes } from "@/lib/themes/queries";
import { themeInput, themeList } from "@/lib/themes/schema";

export const GET = api("themes:read", themeList, listThemes);
export const POST = api("themes:write", themeInput, createTheme, { status: 201 });
