import "server-only";
import type { z } from "zod";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { type ApiHandler, answering, type Options, requestHandler, statusIn, whoAsks } from "./api-request";
import { bodyOf, readAs } from "./body";
import { once } from "./idempotency";
import type { Found } from "./identity";
import { parseInput, pathInput } from "./parse";
import type { Permission } from "./policy";
import type { RequestContext } from "./request";
import { type AccountScope, accountScope, type Intent, type Scope, within, workspaceScope } from "./scope";
import { inTransaction } from "./transaction";

/** The API's door to a verb of a workspace: token or signature, permission, parsing, idempotency, transaction, problem. */
export function api<P extends Permission, S extends z.ZodType, R>(
  permission: P,
  schema: S,
  verb: (scope: Scope<P>, input: z.output<S>) => Promise<R>,
  options: Options<R> = {},
): ApiHandler {
  const open = (intent: Intent, account: AccountScope, found: Found, slug?: string) =>
    workspaceScope(intent, permission, slug, account, found);
  return door(permission, schema, open, verb, options);
}

/** The same for a person's own account. */
export function accountApi<S extends z.ZodType, R>(
  schema: S,
  verb: (scope: AccountScope, input: z.output<S>) => Promise<R>,
  options: Options<R> = {},
): ApiHandler {
  return door("account", schema, (_, account) => account, verb, options);
}

/** For strangers: registration and sign-in. Idempotency keys are a caller's, so there are none here. */
export function publicApi<S extends z.ZodType, R>(
  schema: S,
  verb: (context: RequestContext, input: z.output<S>) => Promise<R>,
  options: Options<R> = {},
): ApiHandler {
  const status = statusIn(options);
  return requestHandler({ access: "public", input: schema, status }, async (request, path, context) => {
    const { sent } = await readAs(options.reads, request);
    return { status, body: await verb(context, parseInput(schema, sent(), pathInput(path))) };
  });
}

function door<C extends AccountScope, S extends z.ZodType, R>(
  access: Permission | "account",
  schema: S,
  open: (intent: Intent, account: AccountScope, found: Found, slug?: string) => C,
  verb: (scope: C, input: z.output<S>) => Promise<R>,
  options: Options<R>,
): ApiHandler {
  const status = statusIn(options);
  return requestHandler({ access, input: schema, status }, async (request, path, context) => {
    const bytes = bodyOf(request, options.reads);
    const found = await whoAsks(request, bytes, context);
    if (request.method !== "GET" && !options.byAnyToken) assertTokenMayWrite(access, found);
    const intent = request.method === "GET" ? "read" : "write";
    const scope = open(intent, accountScope(prisma(), found, context), found, path.workspace);
    const { pathname, search, searchParams } = new URL(request.url);
    if (request.method === "GET") {
      const result = await verb(scope, parseInput(schema, Object.fromEntries(searchParams), pathInput(path)));
      return options.sends ? options.sends(result) : { status, body: result };
    }
    const { text, sent } = await readAs(options.reads, request, bytes);
    const write = () =>
      answering(context, async () => {
        const input = parseInput(schema, sent(), pathInput(path));
        return { status, body: await inTransaction((db) => verb(within(scope, db), input)) };
      });
    const key = request.method === "POST" && request.headers.get("idempotency-key");
    if (!key) return write();
    return once(
      { userId: scope.userId, method: request.method, path: pathname, key },
      search + text,
      context.now,
      write,
    );
  });
}

/** A token or key may be for reading alone, or for some workspaces: then it changes nothing of the account. */
export function assertTokenMayWrite(access: Permission | "account", { identity }: Found): void {
  if (!identity.mayWrite) throw new AppError("forbidden", { reason: "readOnlyToken" });
  if (identity.confined && access === "account") throw new AppError("forbidden", { reason: "confinedToken" });
}
