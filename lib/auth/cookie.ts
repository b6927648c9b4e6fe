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

/** The device secret inside a session cookie; null for one that was altered, has expired or is no session. */
export async function deviceSecretIn(cookie: string): Promise<string | null> {
  try {
    const claims = await decode({ token: cookie, secret: env().AUTH_SECRET, salt: cookieName("session") });
    return typeof claims?.sid === "string" ? claims.sid : null;
  } catch {
    return null;
  }
}
