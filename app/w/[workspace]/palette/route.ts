import { paletteEntries } from "@/components/shell/palette-entries";
import { currentViewer, pageScope } from "@/lib/auth/viewer";
import { listRoutineNames } from "@/lib/routines/queries";
import { listThemeNames } from "@/lib/themes/queries";

/** What Ctrl-K finds, asked for once it is pressed: every page would carry it otherwise. */
export async function GET(_request: Request, { params }: { params: Promise<{ workspace: string }> }) {
  const scope = await pageScope("today:read", (await params).workspace);
  const [{ memberships }, routines, themes] = await Promise.all([
    currentViewer(),
    listRoutineNames(scope),
    listThemeNames(scope),
  ]);
  const entries = await paletteEntries({
    slug: scope.slug,
    role: scope.role,
    workspaces: memberships,
    routines,
    themes,
  });
  return Response.json(entries, { headers: { "cache-control": "no-store" } });
}
