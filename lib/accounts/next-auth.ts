import "server-only";
import { PrismaAdapter } from "@auth/prisma-adapter";
import { cookies } from "next/headers";
import NextAuth, { CredentialsSignin, type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import Google from "next-auth/providers/google";
import { cookieName, cookieOptions } from "@/lib/auth/cookie";
import { checkCredentials, deviceCookieFor } from "@/lib/auth/credentials";
import { requestContext } from "@/lib/auth/request";
import { asAppError } from "@/lib/auth/transaction";
import { prisma } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { logger } from "@/lib/platform/logger";
import type { User } from "@/lib/platform/prisma/client";
import { liveClaims, signInBrowser, signOutBrowser } from "./browser";
import { googleUser, linkGoogle, mayEnterWithGoogle, registerFromGoogle } from "./google";

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

/** next-auth does sign-in, Google and sign-out; who a cookie is, lib/auth/viewer.ts asks of the cookie's row. */
function config(): NextAuthConfig {
  const { APP_URL } = env();
  if (APP_URL) process.env.AUTH_URL = `${new URL(APP_URL).origin}/api/auth`;
  return {
    secret: env().AUTH_SECRET,
    trustHost: true,
    adapter: { ...PrismaAdapter(prisma()), createUser: registerFromGoogle, linkAccount: linkGoogle },
    session: { strategy: "jwt", maxAge: ABSOLUTE_SECONDS },
    jwt: { decode: liveClaims },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    useSecureCookies: cookieOptions().secure,
    cookies: {
      sessionToken: { name: cookieName("session"), options: cookieOptions() },
      csrfToken: { name: cookieName("csrf"), options: cookieOptions() },
      callbackUrl: { name: cookieName("callback"), options: cookieOptions() },
      state: { name: cookieName("state"), options: cookieOptions() },
      pkceCodeVerifier: { name: cookieName("pkce"), options: cookieOptions() },
    },
    providers: [password(), ...(hasGoogle() ? [Google({ profile: googleUser })] : [])],
    callbacks: {
      signIn: ({ account, profile }) =>
        account?.provider !== "google" || mayEnterWithGoogle(account.providerAccountId, profile),
      async jwt({ token, user }) {
        return user?.id ? { sub: user.id, sid: await signInBrowser(user.id) } : token;
      },
    },
    events: {
      async signOut(message) {
        if ("token" in message && typeof message.token?.sid === "string")
          await signOutBrowser(message.token.sid);
      },
    },
    logger: { error: tell, warn: () => {}, debug: () => {} },
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
      const known = async ({ id, email, name }: User) => ({ id, email, name });
      const user = await checkCredentials(claim, await requestContext(), known).catch(refuse);
      jar.set(cookieName("device"), deviceCookieFor(user.email), {
        ...cookieOptions(),
        maxAge: ONE_YEAR_SECONDS,
      });
      return user;
    },
  });
}

function refuse(thrown: unknown): never {
  const error = asAppError(thrown);
  throw error instanceof AppError ? new SignInRefused(error) : error;
}

function tell(error: Error): void {
  if (!(error instanceof SignInRefused)) logger().warn({ err: error }, "a sign-in failed");
}
