import { updatePreferences } from "@/lib/accounts/mutations";
import { whoAmI } from "@/lib/accounts/queries";
import { nothing, preferencesInput } from "@/lib/accounts/schema";
import { accountApi } from "@/lib/auth/api";

export const GET = accountApi(nothing, whoAmI);
export const PATCH = accountApi(preferencesInput, updatePreferences);
