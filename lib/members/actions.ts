"use server";
import { action } from "@/lib/auth/action";
import { changeRole, handOver, removeMember } from "./mutations";
import { memberChanges, memberId } from "./schema";

export const changeRoleAction = action("workspace:manage", memberChanges, changeRole);
export const removeMemberAction = action("workspace:leave", memberId, removeMember);
export const leaveAction = action("workspace:leave", memberId, removeMember, { goTo: () => "/" });
export const handOverAction = action("workspace:manage", memberId, handOver);
