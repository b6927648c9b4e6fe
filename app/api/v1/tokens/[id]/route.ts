import { revokeToken } from "@/lib/accounts/mutations";
import { deviceInput } from "@/lib/accounts/schema";
import { accountApi } from "@/lib/auth/api";

export const DELETE = accountApi(deviceInput, revokeToken, { status: 204 });
