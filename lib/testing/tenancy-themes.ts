import { deleteTheme, updateTheme } from "@/lib/themes/mutations";
import { readTheme } from "@/lib/themes/queries";
import type { Attempts } from "./tenancy";

export const themeAttempts: Attempts = {
  readTheme: (scope, ids) => readTheme(scope, { id: ids.theme }),
  updateTheme: (scope, ids) => updateTheme(scope, { id: ids.theme, name: "Mine" }),
  deleteTheme: (scope, ids) => deleteTheme(scope, { id: ids.theme }),
};

/** A theme that is not there is a field that is not right: tried in lib/themes. */
export const themesWithoutId = [
  "listThemes",
  "listThemeNames",
  "overviewThemes",
  "themesAtHand",
  "createTheme",
  "assertTheme",
];
