import "server-only";
import { getTranslations } from "next-intl/server";
import type { Find } from "@/lib/finding/queries";
import type { Entry } from "./palette-entries";

/** What the workspace was searched for, each with where it is shown. */
export async function foundEntries(slug: string, finds: Find[]): Promise<Entry[]> {
  const t = await getTranslations("shell");
  return finds.map((find) => ({ label: find.name, kind: t(`kinds.${find.kind}`), href: pathOf(slug, find) }));
}

function pathOf(slug: string, { kind, id, name, routineId }: Find): string {
  const home = `/w/${slug}`;
  switch (kind) {
    case "session":
      return `${home}/routines/${routineId}/sessions/${id}`;
    case "member":
      return `${home}/members`;
    case "product":
      return `${home}/groceries?q=${encodeURIComponent(name)}`;
    default:
      return `${home}/${kind}s/${id}`;
  }
}
