import { can, type Standing } from "@/lib/auth/policy";

export const priorities = ["low", "medium", "high"] as const;
export type Priority = (typeof priorities)[number];

export const statuses = ["open", "inProgress", "done"] as const;
export type Status = (typeof statuses)[number];

export type ChecklistItem = { id: string; text: string; done: boolean };

/** 0–1: how much of the checklist is done. Finished is all of it; without a checklist it is all or nothing. */
export function progressOf(status: Status, checklist: { done: boolean }[]): number {
  if (status === "done") return 1;
  if (checklist.length === 0) return 0;
  return checklist.filter(({ done }) => done).length / checklist.length;
}

/** Editors may change every task, members those that they made or are assigned. */
export function mayChange(
  { role, userId }: { role: Standing; userId: string },
  task: { createdById: string; assigneeId: string | null },
): boolean {
  if (!can(role, "tasks:write")) return false;
  return role !== "member" || task.createdById === userId || task.assigneeId === userId;
}
