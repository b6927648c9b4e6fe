import "server-only";
import type { z } from "zod";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { assertTokenMayWrite } from "./api";
import { type ApiHandler, requestHandler, whoAsks } from "./api-request";
import { bodyOf } from "./body";
import { parseInput, pathInput } from "./parse";
import type { Permission } from "./policy";
import { accountScope, type Scope, workspaceScope } from "./scope";

/** A file as it was sent, and what its sender says it is. */
export type Upload = { bytes: Uint8Array; mediaType: string };

type Verb<P extends Permission, S extends z.ZodType, R> = (
  scope: Scope<P>,
  input: z.output<S>,
  file: Upload,
) => Promise<R>;

/**
 * The API's door to a verb with a file, which is the body. The verb opens its own transaction, since its files come
 * first.
 */
export function uploadApi<P extends Permission, S extends z.ZodType, R>(
  permission: P,
  schema: S,
  verb: Verb<P, S, R>,
  { mediaTypes, mostBytes }: { mediaTypes: RegExp; mostBytes: number },
): ApiHandler {
  const door = { access: permission, input: schema, status: 200 } as const;
  return requestHandler(door, async (request, path, context) => {
    const body = bodyOf(request, { mostBytes });
    const found = await whoAsks(request, body, context);
    assertTokenMayWrite(permission, found);
    const scope = workspaceScope(
      "write",
      permission,
      path.workspace,
      accountScope(prisma(), found, context),
      found,
    );
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const input = parseInput(schema, asked, pathInput(path));
    const mediaType = request.headers.get("content-type") ?? "";
    const bytes = await body();
    if (!mediaTypes.test(mediaType)) throw new AppError("unsupported");
    return { status: door.status, body: await verb(scope, input, { bytes, mediaType }) };
  });
}
