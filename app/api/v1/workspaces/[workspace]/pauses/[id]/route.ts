import { api } from "@/lib/auth/api";
import { deletePause, updatePause } from "@/lib/pauses/mutations";
import { pauseChanges, pauseId } from "@/lib/pauses/schema";

export const PATCH = api("habits:tick", pauseChanges, updatePause);
export const DELETE = api("habits:tick", pauseId, deletePause, { status: 204 });
