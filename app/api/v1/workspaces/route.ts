import { accountApi } from "@/lib/auth/api";
import { pageRequest } from "@/lib/platform/page";
import { createWorkspace } from "@/lib/workspaces/mutations";
import { listWorkspaces } from "@/lib/workspaces/queries";
import { workspaceInput } from "@/lib/workspaces/schema";

export const GET = accountApi(pageRequest, listWorkspaces);
export const POST = accountApi(workspaceInput, createWorkspace, { status: 201 });
