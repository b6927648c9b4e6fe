import { api } from "@/lib/auth/api";
import { skipNextOrder } from "@/lib/groceries/repeats/mutations";
import { repeatSkip } from "@/lib/groceries/repeats/schema";

export const POST = api("orders:write", repeatSkip, skipNextOrder);
