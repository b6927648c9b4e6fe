import { api } from "@/lib/auth/api";
import { listHabits } from "@/lib/habits/list";
import { createHabit } from "@/lib/habits/mutations";
import { habitInput, habitList } from "@/lib/habits/schema";

export const GET = api("habits:read", habitList, listHabits);
export const POST = api("habits:write", habitInput, createHabit, { status: 201 });
