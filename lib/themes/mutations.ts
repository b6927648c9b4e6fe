import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { cameWith, changesBetween, record, wentWith } from "@/lib/events/record";
import { defined } from "@/lib/platform/defined";
import { deleteOnce } from "@/lib/platform/delete-once";
import { AppError } from "@/lib/platform/errors";
import { freeColor } from "./free-color";
import { readTheme, type ThemeRecord } from "./queries";
import { type ThemeChanges, type ThemeInput, themeInput } from "./schema";

type Write = Scope<"themes:write">;

/** Throws conflict where another theme has the name, whatever its case, or the colour. */
export async function createTheme(scope: Write, { name, color }: ThemeInput): Promise<ThemeRecord> {
  const { db, workspaceId } = scope;
  const others = await othersInTurn(scope);
  assertFree(others, { name, color });
  const chosen = color ?? freeColor(others.map((theme) => theme.color));
  const { id } = await db.theme.create({ data: { workspaceId, name, color: chosen } });
  const theme = await readTheme(scope, { id });
  await record(scope, "created", subjectOf(theme), cameWith(themeInput.shape, theme));
  return theme;
}

/** Throws not-found, and conflict for a name or colour of another theme or, with the stored record, an old `version`. */
export async function updateTheme(
  scope: Write,
  { id, version, ...changes }: ThemeChanges,
): Promise<ThemeRecord> {
  const { db, workspaceId } = scope;
  const before = await readTheme(scope, { id });
  const others = await othersInTurn(scope);
  assertFree(
    others.filter((theme) => theme.id !== id),
    changes,
  );
  const given = defined(changes);
  const { count } = await db.theme.updateMany({
    where: { workspaceId, id, version: version ?? before.version },
    data: { ...given, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", { current: before });
  const after = await readTheme(scope, { id });
  await record(scope, "updated", subjectOf(after), changesBetween(before, { ...given }));
  return after;
}

/** What it grouped stays, and is grouped no longer. */
export async function deleteTheme(scope: Write, { id }: { id: string }): Promise<void> {
  const { db, workspaceId } = scope;
  const theme = await readTheme(scope, { id });
  await db.$queryRaw`SELECT 1 FROM "Theme" WHERE "workspaceId" = ${workspaceId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const ofTheme = { where: { workspaceId, themeId: id }, data: { themeId: null } };
  await db.routine.updateMany(ofTheme);
  await db.habit.updateMany(ofTheme);
  await db.task.updateMany(ofTheme);
  await deleteOnce(db.theme.deleteMany({ where: { workspaceId, id } }));
  await record(scope, "deleted", subjectOf(theme), wentWith(themeInput.shape, theme));
}

/** The workspace's themes, told to one transaction after the other: a colour that is chosen here stays free. */
async function othersInTurn({ db, workspaceId }: Write) {
  await db.$queryRaw`SELECT 1 FROM "Workspace" WHERE id = ${workspaceId}::uuid FOR NO KEY UPDATE`;
  return db.theme.findMany({ where: { workspaceId }, select: { id: true, name: true, color: true } });
}

type Fields = { name?: string | undefined; color?: string | undefined };

function assertFree(others: { name: string; color: string }[], { name, color }: Fields): void {
  const wanted = name?.toLowerCase();
  if (wanted !== undefined && others.some((theme) => theme.name.toLowerCase() === wanted))
    throw new AppError("conflict", { reason: "themeNameTaken" });
  if (color !== undefined && others.some((theme) => theme.color === color))
    throw new AppError("conflict", { reason: "themeColorTaken" });
}

function subjectOf({ id, name }: { id: string; name: string }) {
  return { kind: "theme", id, title: name };
}
