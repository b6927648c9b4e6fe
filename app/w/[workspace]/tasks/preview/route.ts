import { toldLine } from "@/components/tasks/told-line";
import { pageScope } from "@/lib/auth/viewer";

/** What a line would become, before it is sent. */
export async function GET(request: Request, { params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const scope = await pageScope("tasks:write", workspace);
  const line = new URL(request.url).searchParams.get("line") ?? "";
  return Response.json(await toldLine(scope, line), { headers: { "cache-control": "no-store" } });
}
