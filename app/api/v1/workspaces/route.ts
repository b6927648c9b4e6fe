import { accountApi } from "@/lib/auth/api";
import { createWorkspace } from "@/lib/workspaces/mutations";
import { listWorkspaces } from "@/lib/workspaces/queries";
import { workspaceInput, workspaceList } from "@/lib/workspaces/schema";

export const GET = accountApi(workspaceList, listWorkspaces);
export const POST = accountApi(workspaceInput, createWorkspace, { status: 201 });
