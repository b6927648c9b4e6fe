import "server-only";
import { headers } from "next/headers";

/** What the doors know of a request, whoever sent it. The front (scripts/) has set the two headers itself. */
export type RequestContext = { now: Date; requestId: string; address: string; userAgent: string | null };

export async function requestContext(): Promise<RequestContext> {
  return contextOf(await headers());
}

export function contextOf(headers: Headers): RequestContext {
  return {
    now: new Date(),
    requestId: headers.get("x-request-id") ?? crypto.randomUUID(),
    address: headers.get("x-rota-address") ?? "unknown",
    userAgent: headers.get("user-agent")?.slice(0, 400) ?? null,
  };
}
