import "server-only";
import type { RequestContext } from "@/lib/auth/request";
import { hashToken, randomToken } from "@/lib/auth/secrets";
import { prisma } from "@/lib/platform/db";
import { newIds } from "@/lib/platform/id";

/**
 * A token for a script that signs in with a password, and the log's line of that: in one statement, since nothing else
 * of a sign-in but the hash takes as long as a transaction's round trips.
 */
export async function openApiToken(
  { id, name }: { id: string; name: string },
  { now, requestId }: RequestContext,
): Promise<string> {
  const token = randomToken();
  const [lineId, tokenId] = newIds(new Date(), 2);
  const subject = JSON.stringify({ kind: "user", id, title: name });
  await prisma().$executeRaw`
    WITH line AS (
      INSERT INTO "AccountEvent" (id, at, "actorId", verb, subject, changes, "requestId")
      VALUES (${lineId}::uuid, ${now}, ${id}::uuid, 'signedIn', ${subject}::jsonb, '{}', ${requestId})
    )
    INSERT INTO "ApiToken" (id, "tokenHash", "userId", name, "createdAt")
    VALUES (${tokenId}::uuid, ${hashToken(token)}, ${id}::uuid, 'API sign-in', ${now})`;
  return token;
}
