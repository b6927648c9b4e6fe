"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { isLocale, LOCALE_COOKIE } from "@/lib/i18n/locale";
import { APPEARANCE_COOKIE, isAppearance } from "./appearance";

const YEAR_SECONDS = 31_536_000;

/** Light or dark, and the language, in one press; kept by the browser, and for who is signed in by their account. */
export async function choosePreference(formData: FormData): Promise<void> {
  const [appearance, locale] = [formData.get("appearance"), formData.get("locale")];
  const jar = await cookies();
  const options = { path: "/", maxAge: YEAR_SECONDS, sameSite: "lax", httpOnly: true } as const;
  if (isAppearance(appearance)) jar.set(APPEARANCE_COOKIE, appearance, options);
  if (isLocale(locale)) jar.set(LOCALE_COOKIE, locale, options);
  revalidatePath("/", "layout");
}
