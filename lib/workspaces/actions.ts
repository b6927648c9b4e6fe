"use server";
import { accountAction, action } from "@/lib/auth/action";
import { createWorkspace, updateWorkspace } from "./mutations";
import { workspaceChanges, workspaceInput } from "./schema";

export const createWorkspaceAction = accountAction(workspaceInput, createWorkspace, {
  goTo: ({ slug }) => `/w/${slug}/routines`,
});
export const updateWorkspaceAction = action("workspace:manage", workspaceChanges, updateWorkspace);
