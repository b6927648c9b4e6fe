import { signOutHere } from "@/lib/accounts/mutations";
import { nothing } from "@/lib/accounts/schema";
import { accountApi } from "@/lib/auth/api";

export const POST = accountApi(nothing, signOutHere, { status: 204, byAnyToken: true });
