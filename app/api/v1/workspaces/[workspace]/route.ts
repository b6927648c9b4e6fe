import { api } from "@/lib/auth/api";
import { deleteWorkspace } from "@/lib/workspaces/deletion";
import { updateWorkspace } from "@/lib/workspaces/mutations";
import { readWorkspace } from "@/lib/workspaces/queries";
import { ofWorkspace, workspaceChanges } from "@/lib/workspaces/schema";

export const GET = api("workspace:read", ofWorkspace, readWorkspace);
export const DELETE = api("workspace:retire", ofWorkspace, deleteWorkspace, { status: 204 });
export const PATCH = api("workspace:retire", workspaceChanges, updateWorkspace);
