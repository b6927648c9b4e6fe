import { tokenInput } from "@/lib/accounts/schema";
import { createToken, listTokens } from "@/lib/accounts/tokens";
import { accountApi } from "@/lib/auth/api";
import { pageRequest } from "@/lib/platform/page";

export const GET = accountApi(pageRequest, listTokens);
export const POST = accountApi(tokenInput, createToken, { status: 201 });
