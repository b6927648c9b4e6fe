import { toldRepeat } from "@/components/tasks/told-repeat";
import { pageScope } from "@/lib/auth/viewer";
import { previewRepeat } from "@/lib/tasks/schedule-preview";

/** What a task's form comes to as it is filled in, its fields given in the query. */
export async function GET(request: Request, { params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const scope = await pageScope("tasks:read", workspace);
  const typed = new FormData();
  for (const [name, value] of new URL(request.url).searchParams) typed.append(name, value);
  const task = await previewRepeat(scope, typed);
  return Response.json(task && (await toldRepeat(task, scope.today)), {
    headers: { "cache-control": "no-store" },
  });
}
