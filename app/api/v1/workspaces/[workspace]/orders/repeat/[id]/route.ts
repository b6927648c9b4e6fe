import { api } from "@/lib/auth/api";
import { deleteRepeat, updateRepeat } from "@/lib/groceries/repeats/mutations";
import { repeatChanges, repeatId } from "@/lib/groceries/repeats/schema";

export const PATCH = api("orders:write", repeatChanges, updateRepeat);
export const DELETE = api("orders:write", repeatId, deleteRepeat, { status: 204 });
