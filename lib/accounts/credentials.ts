import "server-only";
import type { AccountScope } from "@/lib/auth/scope";
import { recordForAccount } from "@/lib/events/record";
import type { Db } from "@/lib/platform/db";
import { deleteOnce } from "@/lib/platform/delete-once";
import { AppError } from "@/lib/platform/errors";
import { afterCursor, type Page, type PageInput, pageOf } from "@/lib/platform/page";
import { shown, type TokenRecord, tokenRecord } from "./reach";

type Row = Parameters<typeof tokenRecord>[0];

/** The tables of tokens and of signing keys, as far as they are alike. */
type Table = {
  findMany(asked: {
    where: { userId: string; id?: { gt?: string; equals?: string } };
    select: typeof shown;
    orderBy: { id: "asc" | "desc" };
    take?: number;
  }): PromiseLike<Row[]>;
  findFirst(asked: {
    where: { id: string; userId: string };
    select: { name: true };
  }): PromiseLike<{ name: string } | null>;
  deleteMany(asked: { where: { id: string; userId: string } }): PromiseLike<{ count: number }>;
};

/** What a person does with their tokens or keys once they are made. */
export function credentials(kind: "token" | "key", tableIn: (db: Db) => Table) {
  return {
    /** Newest first, for a screen. */
    async every({ db, userId }: AccountScope): Promise<TokenRecord[]> {
      const rows = await tableIn(db).findMany({ where: { userId }, select: shown, orderBy: { id: "desc" } });
      return rows.map(tokenRecord);
    },

    /** As the API lists things: oldest first, a page at a time. One that is confined is told of itself alone. */
    async list(
      { db, userId, credentialId, confinedTo }: AccountScope,
      { limit, cursor }: PageInput,
    ): Promise<Page<TokenRecord>> {
      const { id } = afterCursor(cursor);
      const rows = await tableIn(db).findMany({
        where: { userId, id: { ...id, ...(confinedTo && { equals: credentialId }) } },
        select: shown,
        orderBy: { id: "asc" },
        take: limit + 1,
      });
      return pageOf(rows.map(tokenRecord), limit);
    },

    /** It opens nothing any more. Throws not-found. */
    async revoke(scope: AccountScope, { id }: { id: string }): Promise<void> {
      const where = { id, userId: scope.userId };
      const row = await tableIn(scope.db).findFirst({ where, select: { name: true } });
      if (!row) throw new AppError("not-found");
      await deleteOnce(tableIn(scope.db).deleteMany({ where }));
      await recordForAccount(scope, "deleted", { kind, id, title: row.name });
    },
  };
}
