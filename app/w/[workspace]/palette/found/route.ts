import { foundEntries } from "@/components/shell/found-entries";
import { pageScope } from "@/lib/auth/viewer";
import { findAnything } from "@/lib/finding/queries";

/** What Ctrl-K finds of the workspace's own, by what is typed. */
export async function GET(request: Request, { params }: { params: Promise<{ workspace: string }> }) {
  const scope = await pageScope("today:read", (await params).workspace);
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const entries = await foundEntries(scope.slug, await findAnything(scope, typed));
  return Response.json(entries, { headers: { "cache-control": "no-store" } });
}
