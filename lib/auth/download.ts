import "server-only";
import { NextResponse } from "next/server";
import type { z } from "zod";
import { prisma } from "@/lib/platform/db";
import { answering } from "./api-request";
import { consume, type Limit } from "./limits";
import { parseInput, pathInput } from "./parse";
import type { Permission } from "./policy";
import { respond } from "./problem";
import { contextOf, type RequestContext } from "./request";
import { accountScope, type GuestScope, guestScope, type Scope, workspaceScope } from "./scope";
import { foundByCookie } from "./viewer";

/** A file to save or to show; `disposition` is its Content-Disposition header. */
export type Download = {
  body: Uint8Array<ArrayBuffer> | string | ReadableStream<Uint8Array>;
  mediaType: string;
  disposition: string;
};

export type DownloadHandler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;

/**
 * The browser's door to a file of a workspace; `record` is the part of the path that names the input's `id`, null where
 * the file is the whole workspace's.
 */
export function download<P extends Permission, S extends z.ZodType>(
  permission: P,
  record: string | null,
  schema: S,
  verb: (scope: Scope<P>, input: z.output<S>) => Promise<Download>,
): DownloadHandler {
  return fileHandler(async (request, path, context) => {
    const found = await foundByCookie();
    if (!found) return signInFirst(pathOf(request));
    const scope = workspaceScope(
      "read",
      permission,
      path.workspace,
      accountScope(prisma(), found, context),
      found,
    );
    return sendDownload(await verb(scope, inputOf(schema, request, asInput(path, record))));
  });
}

/** A stranger's door, opened by the token of a share link. */
export function guestDownload<S extends z.ZodType>(
  limit: Limit,
  schema: S,
  verb: (scope: GuestScope, input: z.output<S>) => Promise<Download>,
): DownloadHandler {
  return fileHandler(async (request, { token = "", ...path }, context) => {
    await consume(limit, context.address);
    return sendDownload(await verb(await guestScope(prisma(), token), inputOf(schema, request, path)));
  });
}

/** Private, never stored, and nothing but what it says it is. */
export function sendDownload({ body, mediaType, disposition }: Download): Response {
  return new Response(body, {
    headers: {
      "content-type": mediaType,
      "content-disposition": disposition,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex",
    },
  });
}

/** Every failure of the work as a problem. */
export function fileHandler(
  work: (request: Request, path: Record<string, string>, context: RequestContext) => Promise<Response>,
): DownloadHandler {
  return async (request, { params }) => {
    const context = contextOf(request.headers);
    const path = await params;
    const answer = await answering(context, () => work(request, path, context));
    return answer instanceof Response ? answer : respond(answer, context.requestId);
  };
}

/** The path with that part of it called `id`. */
function asInput(path: Record<string, string>, record: string | null): Record<string, string> {
  if (record === null) return path;
  const { [record]: id = "", ...others } = path;
  return { ...others, id };
}

function inputOf<S extends z.ZodType>(
  schema: S,
  request: Request,
  path: Record<string, string>,
): z.output<S> {
  return parseInput(schema, Object.fromEntries(new URL(request.url).searchParams), pathInput(path));
}

function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}

/** To sign in, and on to `next`. */
export function signInFirst(next: string): Response {
  return new NextResponse(null, {
    status: 303,
    headers: {
      location: `/sign-in?next=${encodeURIComponent(next)}`,
      "cache-control": "no-store",
    },
  });
}
