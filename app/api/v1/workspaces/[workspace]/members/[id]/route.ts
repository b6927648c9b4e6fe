import { api } from "@/lib/auth/api";
import { changeRole, removeMember } from "@/lib/members/mutations";
import { memberChanges, memberId } from "@/lib/members/schema";

export const PATCH = api("workspace:manage", memberChanges, changeRole);
export const DELETE = api("workspace:leave", memberId, removeMember, { status: 204 });
