import "server-only";
import { cookies } from "next/headers";
import { cookieOptions } from "@/lib/auth/cookie";
import type { RequestContext } from "@/lib/auth/request";
import { accountScope } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { foundByCookie } from "@/lib/auth/viewer";
import { LOCALE_COOKIE } from "@/lib/i18n/locale";
import { APPEARANCE_COOKIE } from "./appearance";
import { updatePreferences } from "./mutations";
import type { Choice } from "./schema";

const YEAR_SECONDS = 31_536_000;

/** Light or dark, and the language: kept by the browser, and by the account of who is signed in. */
export async function keepChoice(context: RequestContext, choice: Choice): Promise<void> {
  const jar = await cookies();
  const options = { ...cookieOptions(), maxAge: YEAR_SECONDS };
  if (choice.appearance) jar.set(APPEARANCE_COOKIE, choice.appearance, options);
  if (choice.locale) jar.set(LOCALE_COOKIE, choice.locale, options);

  const found = await foundByCookie();
  if (found) await inTransaction((db) => updatePreferences(accountScope(db, found, context), choice));
}
