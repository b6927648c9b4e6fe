"use server";
import { accountAction, action } from "@/lib/auth/action";
import { deleteWorkspaceByName, restoreWorkspace } from "./deletion";
import { createWorkspace, updateWorkspace } from "./mutations";
import { workspaceDeletion, workspaceId, workspaceInput, workspaceSettings } from "./schema";

export const createWorkspaceAction = accountAction(workspaceInput, createWorkspace, {
  goTo: ({ slug }) => `/w/${slug}/today`,
});
export const updateWorkspaceAction = action("workspace:manage", workspaceSettings, updateWorkspace, {
  goTo: (after, { workspace }) => (after.slug === workspace ? null : `/w/${after.slug}/settings`),
});
export const deleteWorkspaceAction = action("workspace:manage", workspaceDeletion, deleteWorkspaceByName, {
  goTo: () => "/",
});
export const restoreWorkspaceAction = accountAction(workspaceId, restoreWorkspace);
