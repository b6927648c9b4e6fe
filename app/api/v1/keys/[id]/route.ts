import { revokeKey } from "@/lib/accounts/keys";
import { deviceInput } from "@/lib/accounts/schema";
import { accountApi } from "@/lib/auth/api";

export const DELETE = accountApi(deviceInput, revokeKey, { status: 204 });
