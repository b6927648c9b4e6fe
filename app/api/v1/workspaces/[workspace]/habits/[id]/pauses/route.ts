import { api } from "@/lib/auth/api";
import { pauseHabit } from "@/lib/pauses/mutations";
import { listHabitPauses } from "@/lib/pauses/queries";
import { habitPause, habitPauseList } from "@/lib/pauses/schema";

export const GET = api("habits:read", habitPauseList, listHabitPauses);
export const POST = api("habits:tick", habitPause, pauseHabit, { status: 201 });
