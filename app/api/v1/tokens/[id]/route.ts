import { deviceInput } from "@/lib/accounts/schema";
import { revokeToken } from "@/lib/accounts/tokens";
import { accountApi } from "@/lib/auth/api";

export const DELETE = accountApi(deviceInput, revokeToken, { status: 204 });
