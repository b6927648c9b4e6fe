import "server-only";
import type { z } from "zod";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { bodyOf } from "./body";
import { type Download, type DownloadHandler, fileHandler, sendDownload, signInFirst } from "./download";
import { formSchema, inputOf } from "./form-fields";
import { assertSameOrigin } from "./origin";
import { parseInput, pathInput } from "./parse";
import type { Permission } from "./policy";
import { accountScope, type Scope, workspaceScope } from "./scope";
import { foundByCookie } from "./viewer";

/** Some hundred ids, and what Next adds to a form. */
const MOST_BYTES = 100_000;

/**
 * The door to a file of what was ticked in a form, which has more to say than an address holds: posted, without
 * JavaScript too. A refusal leads back to the form's page, which is told its reason.
 */
export function downloadByForm<P extends Permission, S extends z.ZodType>(
  permission: P,
  schema: S,
  verb: (scope: Scope<P>, input: z.output<S>) => Promise<Download>,
  back: (path: Record<string, string>, refused: string | null) => string,
): DownloadHandler {
  return fileHandler(async (request, path, context) => {
    assertSameOrigin(request.headers);
    const found = await foundByCookie();
    if (!found) return signInFirst(back(path, null));
    const account = accountScope(prisma(), found, context);
    const scope = workspaceScope("read", permission, path.workspace, account, found);
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const sent = { ...asked, ...inputOf(schema, await formIn(request)) };
    try {
      return sendDownload(await verb(scope, parseInput(formSchema(schema), sent, pathInput(path))));
    } catch (error) {
      const reason = refusalOf(error);
      if (reason === null) throw error;
      return seeOther(back(path, reason));
    }
  });
}

async function formIn(request: Request): Promise<FormData> {
  const mediaType = request.headers.get("content-type") ?? "";
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(mediaType))
    throw new AppError("unsupported");
  const bytes = await bodyOf(request, { mostBytes: MOST_BYTES })();
  const form = await new Response(bytes, { headers: { "content-type": mediaType } })
    .formData()
    .catch(() => null);
  if (!form) throw new AppError("malformed");
  return form;
}

const OUTSIDE = new Set(["unauthenticated", "forbidden", "not-found", "malformed"]);

/** Why there is no file, as a message's name; null where the form has nothing to say to it. */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof AppError)) return null;
  const { issues, reason } = error.details;
  return issues?.[0]?.code ?? reason ?? (OUTSIDE.has(error.code) ? null : error.code);
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
