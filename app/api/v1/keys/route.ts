import { createKey, listKeys } from "@/lib/accounts/keys";
import { tokenInput } from "@/lib/accounts/schema";
import { accountApi } from "@/lib/auth/api";
import { pageRequest } from "@/lib/platform/page";

export const GET = accountApi(pageRequest, listKeys);
export const POST = accountApi(tokenInput, createKey, { status: 201 });
