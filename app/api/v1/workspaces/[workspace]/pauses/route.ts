import { api } from "@/lib/auth/api";
import { pauseEverything } from "@/lib/pauses/mutations";
import { listPauses } from "@/lib/pauses/queries";
import { generalPause, pauseList } from "@/lib/pauses/schema";

export const GET = api("habits:read", pauseList, listPauses);
export const POST = api("habits:tick", generalPause, pauseEverything, { status: 201 });
