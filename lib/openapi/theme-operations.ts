import { themeChanges, themeId, themeInput, themeList } from "@/lib/themes/schema";
import type { Operation } from "./operation";
import { pageOf, theme } from "./records";

const themes = "/workspaces/{workspace}/themes";
const oneTheme = `${themes}/{id}`;
const read = "themes:read";
const write = "themes:write";

export const themeOperations: Operation[] = [
  {
    method: "GET",
    path: themes,
    summary: "All themes, with what hangs on them",
    access: read,
    input: themeList,
    status: 200,
    output: pageOf(theme),
  },
  {
    method: "POST",
    path: themes,
    summary: "Make a theme",
    access: write,
    input: themeInput,
    status: 201,
    output: theme,
  },
  {
    method: "GET",
    path: oneTheme,
    summary: "One theme",
    access: read,
    input: themeId,
    status: 200,
    output: theme,
  },
  {
    method: "PATCH",
    path: oneTheme,
    summary: "Change a theme",
    access: write,
    input: themeChanges,
    status: 200,
    output: theme,
  },
  {
    method: "DELETE",
    path: oneTheme,
    summary: "Delete a theme; what it grouped stays",
    access: write,
    input: themeId,
    status: 204,
  },
];
