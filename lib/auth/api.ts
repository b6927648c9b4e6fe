import "server-only";
import type { z } from "zod";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";

import { jsonIn, MOST_JSON_BYTES, readText } from "./body";
import { type Answer, once } from "./idempotency";
import { type Found, findByApiToken } from "./identity";
import { parseInput, pathInput } from "./parse";
import type { Permission } from "./policy";
import { problemOf, respond } from "./problem";
import { contextOf, type RequestContext } from "./request";
import { type AccountScope, accountScope, type Scope, within, workspaceScope } from "./scope";
import { asAppError, inTransaction } from "./transaction";

/** Next gives a route without parameters no promise of them. */
type Params = { params?: Promise<Record<string, string>> };
type Handler = (request: Request, params: Params) => Promise<Response>;
type Options = { status?: 200 | 201 | 204 };

/** The API's door to a verb of a workspace: token, permission, parsing, idempotency, transaction, problem. */
export function api<P extends Permission, S extends z.ZodType, R>(
  permission: P,
  schema: S,
  verb: (scope: Scope<P>, input: z.output<S>) => Promise<R>,
  options: Options = {},
): Handler {
  const open = (account: AccountScope, found: Found, slug?: string) =>
    workspaceScope(permission, slug, account, found);
  return door(schema, open, verb, options);
}

/** The same for a person's own account. */
export function accountApi<S extends z.ZodType, R>(
  schema: S,
  verb: (scope: AccountScope, input: z.output<S>) => Promise<R>,
  options: Options = {},
): Handler {
  return door(schema, (account) => account, verb, options);
}

/** For strangers: registration and sign-in. Idempotency keys are a caller's, so there are none here. */
export function publicApi<S extends z.ZodType, R>(
  schema: S,
  verb: (context: RequestContext, input: z.output<S>) => Promise<R>,
  { status = 200 }: Options = {},
): Handler {
  return async (request, { params }) => {
    const context = contextOf(request.headers);
    return respond(
      await answer(context, async () => {
        const sent = jsonIn(request, await readText(request, MOST_JSON_BYTES));
        return {
          status,
          body: await verb(context, parseInput(schema, sent, pathInput((await params) ?? {}))),
        };
      }),
      context.requestId,
    );
  };
}

function door<C extends AccountScope, S extends z.ZodType, R>(
  schema: S,
  open: (account: AccountScope, found: Found, slug?: string) => C,
  verb: (scope: C, input: z.output<S>) => Promise<R>,
  { status = 200 }: Options,
): Handler {
  return async (request, { params }) => {
    const context = contextOf(request.headers);
    const work = async (): Promise<Answer> => {
      const path = (await params) ?? {};
      const found = await foundByToken(request, context);
      const scope = open(accountScope(prisma(), found, context), found, path.workspace);
      if (request.method === "GET") {
        const query = Object.fromEntries(new URL(request.url).searchParams);
        return { status, body: await verb(scope, parseInput(schema, query, pathInput(path))) };
      }
      const text = await readText(request, MOST_JSON_BYTES);
      const write = () =>
        answer(context, async () => {
          const input = parseInput(schema, jsonIn(request, text), pathInput(path));
          return { status, body: await inTransaction((db) => verb(within(scope, db), input)) };
        });
      const key = request.method === "POST" ? request.headers.get("idempotency-key") : null;
      if (!key) return write();
      const call = { userId: scope.userId, method: request.method, path: new URL(request.url).pathname, key };
      return once(call, text, context.now, write);
    };
    return respond(await answer(context, work), context.requestId);
  };
}

/** Who holds the bearer token. Throws unauthenticated; a cookie opens nothing here. */
export async function foundByToken(request: Request, context: RequestContext): Promise<Found> {
  const token = /^Bearer ([\w-]{20,200})$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const found = token ? await findByApiToken(token, context.now) : null;
  if (!found) throw new AppError("unauthenticated");
  return found;
}

async function answer(context: RequestContext, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    return problemOf(asAppError(error), context.requestId);
  }
}
