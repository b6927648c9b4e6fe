import "server-only";
import type { z } from "zod";
import { AppError } from "@/lib/platform/errors";
import type { Reading } from "./body";
import type { Answer } from "./idempotency";
import { type Found, findByApiToken } from "./identity";
import { consume } from "./limits";
import type { Permission } from "./policy";
import { problemOf, respond } from "./problem";
import { noteRefusal } from "./refusal";
import { contextOf, type RequestContext } from "./request";
import { isSigned } from "./signature/read";
import { foundBySignature } from "./signature/verify";
import { asAppError } from "./transaction";

export type Options<R> = {
  status?: 200 | 201 | 204;
  /** How the body is read, where it is not JSON. */
  reads?: Reading;
  /** Whether even a token or key that may only read, or not everywhere, may ask it. */
  byAnyToken?: boolean;
  /** How a GET's result is sent, where it is not JSON. */
  sends?: (result: R) => Response;
};

export type Door = { access: Permission | "account" | "public"; input: z.ZodType; status: number };

/** Next gives a route without parameters no promise of them. */
type Params = { params?: Promise<Record<string, string>> };

/** Carries what its door asks, so that a test can hold the documentation against it. */
export type ApiHandler = ((request: Request, params: Params) => Promise<Response>) & { door: Door };

type Work = (
  request: Request,
  path: Record<string, string>,
  context: RequestContext,
) => Promise<Answer | Response>;

/** A route handler around the work of a door: every failure becomes a problem, every answer carries its request id. */
export function requestHandler(door: Door, work: Work): ApiHandler {
  const handler = async (request: Request, { params }: Params) => {
    const context = contextOf(request.headers);
    const path = (await params) ?? {};
    const answer = await answering(context, () => work(request, path, context));
    return answer instanceof Response ? answer : respond(answer, context.requestId);
  };
  return Object.assign(handler, { door });
}

export async function answering<T extends Answer | Response>(
  context: RequestContext,
  work: () => Promise<T>,
): Promise<T | Answer> {
  try {
    return await work();
  } catch (caught) {
    const error = asAppError(caught);
    noteRefusal(error, context);
    return problemOf(error, context.requestId);
  }
}

/**
 * Who asks, by a bearer token or by a signature; a cookie opens nothing here. Throws unauthenticated, or
 * too-many-requests once an address has brought too much that is wrong. What is right costs no count, and opens
 * whatever others of that address guess.
 */
export async function whoAsks(
  request: Request,
  body: () => Promise<Uint8Array>,
  context: RequestContext,
): Promise<Found> {
  try {
    return await bearerOf(request, body, context);
  } catch (error) {
    if (isGuess(error, request)) await consume("badTokensPerAddress", context.address);
    throw error;
  }
}

/** Who brings nothing guesses nothing: they are asked to sign in, however often. */
function isGuess(error: unknown, { headers }: Request): boolean {
  const brought = headers.has("authorization") || isSigned(headers);
  return brought && error instanceof AppError && error.code === "unauthenticated";
}

async function bearerOf(
  request: Request,
  body: () => Promise<Uint8Array>,
  context: RequestContext,
): Promise<Found> {
  if (!isSigned(request.headers)) return foundByToken(request, context);
  if (request.headers.has("authorization")) {
    throw new AppError("unauthenticated", { reason: "tokenAndSignature" });
  }
  return foundBySignature(request, body, context);
}

async function foundByToken(request: Request, context: RequestContext): Promise<Found> {
  const token = /^Bearer ([\w-]{20,200})$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const found = token ? await findByApiToken(token, context.now) : null;
  if (!found) throw new AppError("unauthenticated");
  return found;
}

export function statusIn(options: { status?: 200 | 201 | 204 }): 200 | 201 | 204 {
  return options.status ?? 200;
}
