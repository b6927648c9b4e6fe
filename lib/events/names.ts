import "server-only";
import type { Scope } from "@/lib/auth/scope";
import type { LogLine } from "./log";

/** What the themes and people are called whose ids stand in what lines changed. */
export type Names = ReadonlyMap<string, string>;

const NAMED = ["themeId", "assigneeId"];

/** Asks the database only where a line has such an id. */
export async function readNames(
  { db, workspaceId }: Scope<"events:read">,
  lines: Pick<LogLine, "changes">[],
): Promise<Names> {
  const ids = [...new Set(lines.flatMap(({ changes }) => NAMED.flatMap((field) => idsIn(changes[field]))))];
  if (ids.length === 0) return new Map();
  const [themes, members] = await Promise.all([
    db.theme.findMany({ where: { workspaceId, id: { in: ids } }, select: { id: true, name: true } }),
    db.member.findMany({
      where: { workspaceId, userId: { in: ids } },
      select: { userId: true, user: { select: { name: true } } },
    }),
  ]);
  return new Map([
    ...themes.map(({ id, name }) => [id, name] as const),
    ...members.map(({ userId, user }) => [userId, user.name] as const),
  ]);
}

function idsIn(change: LogLine["changes"][string] | undefined): string[] {
  return [change?.from, change?.to].filter((id) => typeof id === "string");
}
