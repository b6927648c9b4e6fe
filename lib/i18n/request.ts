import "server-only";
import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { currentViewer } from "@/lib/auth/viewer";
import { isLocale, LOCALE_COOKIE, type Locale, preferredLocale } from "./locale";
import en from "./messages/en.json";
import ru from "./messages/ru.json";

const messages = { en, ru };

/** What next-intl draws a request with: its language and words. Instants are shown in the viewer's zone. */
export default getRequestConfig(async ({ locale: asked }) => {
  const { user } = await currentViewer();
  const locale = asked ?? (await chosenLocale(user?.locale ?? null));
  return { locale, messages: messages[locale], timeZone: user?.timeZone ?? "UTC" };
});

/** The user's choice, else the cookie's, else the browser's. */
async function chosenLocale(kept: string | null): Promise<Locale> {
  if (isLocale(kept)) return kept;
  const cookie = (await cookies()).get(LOCALE_COOKIE)?.value;
  return isLocale(cookie) ? cookie : preferredLocale((await headers()).get("accept-language"));
}
