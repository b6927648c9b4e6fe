import { registerForToken } from "@/lib/accounts/mutations";
import { registerInput } from "@/lib/accounts/schema";
import { publicApi } from "@/lib/auth/api";

export const POST = publicApi(registerInput, registerForToken, { status: 201 });
