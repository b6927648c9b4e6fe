import { api } from "@/lib/auth/api";
import { updateWorkspace } from "@/lib/workspaces/mutations";
import { readWorkspace } from "@/lib/workspaces/queries";
import { ofWorkspace, workspaceChanges } from "@/lib/workspaces/schema";

export const GET = api("workspace:read", ofWorkspace, readWorkspace);
export const PATCH = api("workspace:manage", workspaceChanges, updateWorkspace);
