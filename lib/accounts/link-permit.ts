import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { cookieName, cookieOptions } from "@/lib/auth/cookie";
import type { Found } from "@/lib/auth/identity";
import { requestContext } from "@/lib/auth/request";
import type { AccountScope } from "@/lib/auth/scope";
import { decrypt, encrypt } from "@/lib/auth/secrets";

const PERMIT_SECONDS = 600;
const permit = z.object({ userId: z.uuid(), credentialId: z.uuid(), until: z.number() });

/** Notes in the browser that its person has just entered their password to link another way in. */
export async function giveLinkPermit({ userId, credentialId, now }: AccountScope): Promise<void> {
  const until = now.getTime() + PERMIT_SECONDS * 1000;
  const text = encrypt(JSON.stringify({ userId, credentialId, until }));
  (await cookies()).set(cookieName("link"), text, { ...cookieOptions(), maxAge: PERMIT_SECONDS });
}

/** True once, within ten minutes, for the same person on the same device. */
export async function takeLinkPermit({ identity }: Found): Promise<boolean> {
  const jar = await cookies();
  const text = jar.get(cookieName("link"))?.value;
  jar.delete({ name: cookieName("link"), ...cookieOptions() });
  const { now } = await requestContext();
  return text !== undefined && isPermit(text, identity, now);
}

/** Whether this text permits that person on that device at `now`. */
function isPermit(text: string, identity: Pick<Found["identity"], "credentialId" | "user">, now: Date) {
  const given = permit.safeParse(contentOf(text));
  return (
    given.success &&
    given.data.userId === identity.user.id &&
    given.data.credentialId === identity.credentialId &&
    given.data.until > now.getTime()
  );
}

function contentOf(text: string): unknown {
  try {
    return JSON.parse(decrypt(text));
  } catch {
    return null;
  }
}
