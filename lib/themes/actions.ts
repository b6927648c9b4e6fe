"use server";
import { action } from "@/lib/auth/action";
import { createTheme, deleteTheme, updateTheme } from "./mutations";
import { themeId, themeInput, themeSettings } from "./schema";

const toList = {
  goTo: (_: unknown, { workspace }: Record<string, string>) => `/w/${workspace}/themes`,
};

export const createThemeAction = action("themes:write", themeInput, createTheme, toList);
/** The same from a page that stays. */
export const createThemeHereAction = action("themes:write", themeInput, createTheme);
export const updateThemeAction = action("themes:write", themeSettings, updateTheme, toList);
export const deleteThemeAction = action("themes:write", themeId, deleteTheme, toList);
