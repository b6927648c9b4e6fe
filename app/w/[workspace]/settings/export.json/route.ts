import { download } from "@/lib/auth/download";
import { exportInput, exportWorkspace } from "@/lib/workspaces/export";

export const GET = download("workspace:manage", null, exportInput, exportWorkspace);
