import "server-only";
import type { RequestContext } from "@/lib/auth/request";
import type { AccountScope } from "@/lib/auth/scope";
import { wayBack } from "@/lib/auth/way-back";
import { AppError } from "@/lib/platform/errors";
import { giveLinkPermit } from "./link-permit";
import { confirmPassword } from "./mutations";
import { SignInRefused, signIn, signOut } from "./next-auth";
import { register } from "./registration";
import type { EnterWithGoogle, LinkGoogle, LoginInput, RegisterInput } from "./schema";

/** Signs this browser in. Throws unauthenticated or too-many-requests. */
export async function enter(_: RequestContext, { email, password }: LoginInput): Promise<void> {
  try {
    await signIn("credentials", { email, password, redirect: false, redirectTo: "/" });
  } catch (error) {
    throw error instanceof SignInRefused ? error.refusal : error;
  }
}

/** Makes a user and signs this browser in as them. */
export async function registerAndEnter(context: RequestContext, input: RegisterInput): Promise<void> {
  await register(context, input);
  try {
    await enter(context, input);
  } catch (error) {
    // The account stands all the same: whoever made it can sign in when the limit has passed.
    if (!(error instanceof AppError)) throw error;
  }
}

/** Signs this browser out, whether or not it still was in. */
export async function leave(): Promise<void> {
  await signOut({ redirect: false, redirectTo: "/sign-in" });
}

/** Answers where Google asks whom it shall vouch for; it leads back to `next`, or the start. */
export async function enterWithGoogle(_: RequestContext, { next }: EnterWithGoogle): Promise<string> {
  return signIn("google", { redirect: false, redirectTo: wayBack(next) });
}

/** The same, to link that Google account to the person's own. Throws invalid for a wrong password. */
export async function askGoogleToLink(scope: AccountScope, { currentPassword }: LinkGoogle): Promise<string> {
  await confirmPassword(scope, currentPassword);
  await giveLinkPermit(scope);
  return signIn("google", { redirect: false, redirectTo: "/account" });
}
