import { api } from "@/lib/auth/api";
import { listMembers } from "@/lib/members/queries";
import { pageRequest } from "@/lib/platform/page";

export const GET = api("workspace:read", pageRequest, listMembers);
