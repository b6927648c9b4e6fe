import { api } from "@/lib/auth/api";
import { createRepeat } from "@/lib/groceries/repeats/mutations";
import { listRepeats } from "@/lib/groceries/repeats/queries";
import { repeatInput, repeatList } from "@/lib/groceries/repeats/schema";

export const GET = api("orders:write", repeatList, listRepeats);
export const POST = api("orders:write", repeatInput, createRepeat, { status: 201 });
