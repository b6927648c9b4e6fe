import "server-only";
import { decode } from "next-auth/jwt";
import { env } from "@/lib/platform/env";

/** Behind TLS the browser itself holds the cookies to this host and to TLS (`__Host-`). */
export function isSecure(): boolean {
  return env().APP_URL?.startsWith("https:") ?? false;
}

type CookiePurpose = "session" | "device" | "link" | "csrf" | "callback" | "state" | "pkce";

export function cookieName(name: CookiePurpose): string {
  return isSecure() ? `__Host-rota.${name}` : `rota.${name}`;
}

export function cookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const;
}

type Opened = { secret: string; until: number };

const MOST_OPENED = 1000;
/**
 * Opening a cookie is arithmetic that always gives the same, and dearer than the query that follows it: what the last
 * ones held is kept. Whether the secret still opens anything is asked of the database each time.
 */
const lastOpened = new Map<string, Opened>();

/** The device secret inside a session cookie; null for one that was altered, has expired or is no session. */
export async function deviceSecretIn(cookie: string, now: Date): Promise<string | null> {
  const opened = lastOpened.get(cookie) ?? (await open(cookie));
  if (!opened || opened.until <= now.getTime()) return null;
  keep(cookie, opened);
  return opened.secret;
}

async function open(cookie: string): Promise<Opened | null> {
  try {
    const claims = await decode({ token: cookie, secret: env().AUTH_SECRET, salt: cookieName("session") });
    return typeof claims?.sid === "string" && claims.exp
      ? { secret: claims.sid, until: claims.exp * 1000 }
      : null;
  } catch {
    return null;
  }
}

function keep(cookie: string, opened: Opened) {
  lastOpened.delete(cookie);
  lastOpened.set(cookie, opened);
  const [oldest] = lastOpened.keys();
  if (lastOpened.size > MOST_OPENED && oldest) lastOpened.delete(oldest);
}
