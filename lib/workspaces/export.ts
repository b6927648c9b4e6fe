import "server-only";
import { z } from "zod";
import type { Download } from "@/lib/auth/download";
import { consume } from "@/lib/auth/limits";
import type { Scope } from "@/lib/auth/scope";
import { EXPORTED_ROWS_AT_ONCE, exportParts } from "./export-parts";
import { readWorkspace } from "./queries";

type Manage = Scope<"workspace:manage">;

export const exportInput = z.strictObject({});

/**
 * Everything of a workspace as one JSON object, `{format, version, exportedAt, workspace, members, themes, …}`:
 * docs/export.md tells its lists. It is read and sent a thousand rows at a time, at the pace of who takes it, so that
 * its size costs no memory; what is changed meanwhile is in it or not. Throws too-many-requests.
 */
export async function exportWorkspace(scope: Manage): Promise<Download> {
  await consume("downloadsPerUser", scope.userId);
  const { role: _, ...workspace } = await readWorkspace(scope);
  const head = { format: "rota.workspace", version: 1, exportedAt: scope.now, workspace };
  return {
    body: asStream(textOf(scope, head)),
    mediaType: "application/json; charset=utf-8",
    disposition: `attachment; filename="rota-${scope.slug}-${scope.today}.json"`,
  };
}

/** The object in pieces, each line one row. */
async function* textOf(scope: Manage, head: object): AsyncGenerator<string> {
  yield JSON.stringify(head).slice(0, -1);
  for (const [name, { read, days = [] }] of Object.entries(exportParts)) {
    yield `,\n"${name}":[`;
    let cursor: string | null = null;
    let rows: { id: string }[];
    do {
      rows = await read(scope, cursor);
      const lines = rows.map((row) => JSON.stringify(withDays(row, days)));
      if (lines.length > 0) yield `${cursor === null ? "\n" : ",\n"}${lines.join(",\n")}`;
      cursor = rows.at(-1)?.id ?? cursor;
    } while (rows.length === EXPORTED_ROWS_AT_ONCE);
    yield "]";
  }
  yield "}\n";
}

function withDays(row: object, days: string[]): object {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, days.includes(column) ? asDays(value) : value]),
  );
}

/** A day, or a list of them. */
function asDays(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asDays);
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

function asStream(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (stream) => {
      const { value, done } = await texts.next();
      if (done) stream.close();
      else stream.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await texts.return(undefined);
    },
  });
}
