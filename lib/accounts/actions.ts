"use server";

import { cookies } from "next/headers";
import type { z } from "zod";
import { publicAction } from "@/lib/auth/action";
import { isSecure } from "@/lib/auth/cookie";
import { idleForm } from "@/lib/auth/form-state";
import type { RequestContext } from "@/lib/auth/request";
import { accountScope } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { foundByCookie } from "@/lib/auth/viewer";
import { LOCALE_COOKIE } from "@/lib/i18n/locale";
import { APPEARANCE_COOKIE } from "./appearance";
import { updatePreferences } from "./mutations";
import { preferencesInput } from "./schema";

const YEAR_SECONDS = 31_536_000;
const choiceInput = preferencesInput.pick({ appearance: true, locale: true });

const keep = publicAction(choiceInput, keepChoice);

/** Light or dark, and the language, in one press: kept by the browser, and by the account of who is signed in. */
export async function choosePreference(formData: FormData): Promise<void> {
  await keep({}, idleForm, formData);
}

async function keepChoice(context: RequestContext, choice: z.output<typeof choiceInput>): Promise<void> {
  const jar = await cookies();
  const options = {
    path: "/",
    maxAge: YEAR_SECONDS,
    sameSite: "lax",
    httpOnly: true,
    secure: isSecure(),
  } as const;
  if (choice.appearance) jar.set(APPEARANCE_COOKIE, choice.appearance, options);
  if (choice.locale) jar.set(LOCALE_COOKIE, choice.locale, options);

  const found = await foundByCookie();
  if (found) await inTransaction((db) => updatePreferences(accountScope(db, found, context), choice));
}
