import "server-only";
import type { z } from "zod";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { assertTokenMayWrite } from "./api";
import { type ApiHandler, answering, requestHandler, whoAsks } from "./api-request";
import { bodyOf } from "./body";
import { asInput, signInFirst } from "./download";
import { assertSameOrigin } from "./origin";
import { parseInput, pathInput } from "./parse";
import type { Permission } from "./policy";
import { respond } from "./problem";
import { contextOf } from "./request";
import { accountScope, type Scope, workspaceScope } from "./scope";
import { foundByCookie } from "./viewer";

/** A file as it was sent, and what its sender says it is. */
export type Upload = { bytes: Uint8Array; mediaType: string };

type Verb<P extends Permission, S extends z.ZodType, R> = (
  scope: Scope<P>,
  input: z.output<S>,
  file: Upload,
) => Promise<R>;

type Form = {
  /** The name of the file's field. */
  field: string;
  mostBytes: number;
  /** The page of the form, which is told the reason of a refusal. */
  back: (path: Record<string, string>, refused: string | null) => string;
};

/** So much of a form is its file's name and what stands between its fields. */
const AROUND_FILE = 20_000;

/**
 * The door for a form with a file that is too large for a server action: posted as multipart, without JavaScript too.
 * It leads back to the form's page, which says what was wrong. The verb opens its own transaction, since its files
 * come first. `record` is the part of the path that names the input's `id`.
 */
export function uploadForm<P extends Permission, S extends z.ZodType>(
  permission: P,
  record: string,
  schema: S,
  verb: Verb<P, S, unknown>,
  { field, mostBytes, back }: Form,
) {
  return async (request: Request, { params }: { params: Promise<Record<string, string>> }) => {
    const context = contextOf(request.headers);
    const path = await params;
    const answer = await answering(context, async () => {
      assertSameOrigin(request.headers);
      const found = await foundByCookie();
      if (!found) return signInFirst(back(path, null));
      const scope = workspaceScope(
        "write",
        permission,
        path.workspace,
        accountScope(prisma(), found, context),
        found,
      );
      const input = parseInput(schema, {}, pathInput(asInput(path, record)));
      try {
        await verb(scope, input, await fileIn(request, field, mostBytes + AROUND_FILE));
        return seeOther(back(path, null));
      } catch (error) {
        const reason = refusalOf(error);
        if (reason === null) throw error;
        return seeOther(back(path, reason));
      }
    });
    return answer instanceof Response ? answer : respond(answer, context.requestId);
  };
}

/** The API's door to the same verb: the body is the file. */
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

async function fileIn(request: Request, field: string, mostBytes: number): Promise<Upload> {
  const mediaType = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(mediaType)) throw new AppError("unsupported");
  const bytes = await bodyOf(request, { mostBytes })();
  const form = await new Response(bytes, { headers: { "content-type": mediaType } })
    .formData()
    .catch(() => null);
  if (!form) throw new AppError("malformed");
  const file = form.get(field);
  if (!(file instanceof File)) return { bytes: new Uint8Array(), mediaType: "" };
  return { bytes: new Uint8Array(await file.arrayBuffer()), mediaType: file.type };
}

/** Why a file was not taken, as a message's name; null where the form has nothing to say to it. */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof AppError) || OUTSIDE.has(error.code)) return null;
  return error.details.issues?.[0]?.code ?? error.details.reason ?? error.code;
}

const OUTSIDE = new Set(["unauthenticated", "forbidden", "not-found", "malformed"]);

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
