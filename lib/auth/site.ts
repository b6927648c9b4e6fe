import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/platform/env";

/** How a link to this site begins that is read elsewhere: APP_URL's origin, else the one that the reader uses. */
export async function siteOrigin(): Promise<string> {
  return originBy(await headers());
}

/** The same for the request with these headers, of which the front (scripts/) has left what may be believed. */
export function originBy(sent: Pick<Headers, "get">): string {
  const { APP_URL } = env();
  if (APP_URL) return new URL(APP_URL).origin;
  return `${sent.get("x-forwarded-proto") ?? "http"}://${sent.get("host") ?? "localhost"}`;
}
