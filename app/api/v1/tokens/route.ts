import { pageOfTokens } from "@/lib/accounts/queries";
import { accountApi } from "@/lib/auth/api";
import { pageRequest } from "@/lib/platform/page";

export const GET = accountApi(pageRequest, pageOfTokens);
