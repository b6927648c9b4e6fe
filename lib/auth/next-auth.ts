import "server-only";
import { PrismaAdapter } from "@auth/prisma-adapter";
import { cookies } from "next/headers";
import NextAuth, { CredentialsSignin, type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import Google from "next-auth/providers/google";
import { prisma } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { cookieName, cookieOptions } from "./cookie";
import { checkCredentials, deviceCookieFor } from "./credentials";
import { openDevice } from "./devices";
import { requestContext } from "./request";

/** Carries the door's own error through next-auth, which hides all but `code`. */
export class SignInRefused extends CredentialsSignin {
  constructor(readonly refusal: AppError) {
    super();
    this.code = refusal.code;
  }
}

export const { handlers, signIn, signOut } = NextAuth(() => config());

export function hasGoogle(): boolean {
  return Boolean(env().AUTH_GOOGLE_ID && env().AUTH_GOOGLE_SECRET);
}

const ABSOLUTE_SECONDS = 180 * 86_400;

function config(): NextAuthConfig {
  return {
    secret: env().AUTH_SECRET,
    trustHost: true,
    adapter: PrismaAdapter(prisma()),
    session: { strategy: "jwt", maxAge: ABSOLUTE_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    useSecureCookies: cookieOptions().secure,
    cookies: {
      sessionToken: { name: cookieName("session"), options: cookieOptions() },
      csrfToken: { name: cookieName("csrf"), options: cookieOptions() },
      callbackUrl: { name: cookieName("callback"), options: cookieOptions() },
      state: { name: cookieName("state"), options: cookieOptions() },
      pkceCodeVerifier: { name: cookieName("pkce"), options: cookieOptions() },
    },
    providers: [password(), ...(hasGoogle() ? [Google({ allowDangerousEmailAccountLinking: false })] : [])],
    callbacks: {
      /** The cookie names a row; whoever holds it is asked of the row at every request. */
      async jwt({ token, user }) {
        if (user?.id) return { sub: user.id, sid: await openDevice(user.id, await requestContext()) };
        return token;
      },
    },
  };
}

const ONE_YEAR_SECONDS = 365 * 86_400;

function password() {
  return Credentials({
    credentials: { email: {}, password: {} },
    async authorize({ email, password }) {
      const jar = await cookies();
      const deviceCookie = jar.get(cookieName("device"))?.value ?? null;
      const claim = { email: String(email ?? ""), password: String(password ?? ""), deviceCookie };
      const user = await checkCredentials(claim, await requestContext()).catch(refuse);
      jar.set(cookieName("device"), deviceCookieFor(user.email), {
        ...cookieOptions(),
        maxAge: ONE_YEAR_SECONDS,
      });
      return user;
    },
  });
}

function refuse(error: unknown): never {
  throw error instanceof AppError ? new SignInRefused(error) : error;
}
