import { api } from "@/lib/auth/api";
import { deleteHabit, updateHabit } from "@/lib/habits/mutations";
import { readHabit } from "@/lib/habits/queries";
import { habitChanges, habitId } from "@/lib/habits/schema";

export const GET = api("habits:read", habitId, readHabit);
export const PATCH = api("habits:write", habitChanges, updateHabit);
export const DELETE = api("habits:write", habitId, deleteHabit, { status: 204 });
