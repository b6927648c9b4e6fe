import { login } from "@/lib/accounts/mutations";
import { loginInput } from "@/lib/accounts/schema";
import { publicApi } from "@/lib/auth/api";

export const POST = publicApi(loginInput, login);
