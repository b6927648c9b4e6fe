import { listTokens } from "@/lib/accounts/queries";
import { nothing } from "@/lib/accounts/schema";
import { accountApi } from "@/lib/auth/api";

export const GET = accountApi(nothing, listTokens);
