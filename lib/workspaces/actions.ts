"use server";
import { accountAction, action } from "@/lib/auth/action";
import { deleteWorkspaceByName, restoreWorkspace } from "./deletion";
import { archiveWorkspace, createWorkspace, updateWorkspace } from "./mutations";
import {
  workspaceArchiving,
  workspaceDeletion,
  workspaceId,
  workspaceInput,
  workspaceSettings,
} from "./schema";

export const createWorkspaceAction = accountAction(workspaceInput, createWorkspace, {
  goTo: ({ slug }) => `/w/${slug}/today`,
});
export const updateWorkspaceAction = action("workspace:retire", workspaceSettings, updateWorkspace, {
  goTo: (after, { workspace }) => (after.slug === workspace ? null : `/w/${after.slug}/settings`),
});
export const archiveWorkspaceAction = action("workspace:retire", workspaceArchiving, archiveWorkspace);
export const deleteWorkspaceAction = action("workspace:retire", workspaceDeletion, deleteWorkspaceByName, {
  goTo: () => "/",
});
export const restoreWorkspaceAction = accountAction(workspaceId, restoreWorkspace);
