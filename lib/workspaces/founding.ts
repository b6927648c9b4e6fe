import "server-only";
import type { AccountScope } from "@/lib/auth/scope";
import { recordForAccount } from "@/lib/events/record";
import type { WorkspaceInput } from "./schema";
import { slugCandidates } from "./slug";

type Founder = Pick<AccountScope, "db" | "userId" | "now" | "requestId">;

/** Makes a workspace, with whoever makes it as its admin. */
export async function foundWorkspace(scope: Founder, { name, currency = "EUR" }: WorkspaceInput) {
  const workspace = await createWithFreeSlug(scope, name, currency);
  await scope.db.member.create({ data: { workspaceId: workspace.id, userId: scope.userId, role: "admin" } });
  await recordForAccount(scope, "created", { kind: "workspace", id: workspace.id, title: name });
  return { id: workspace.id, slug: workspace.slug, name, role: "admin" as const };
}

async function createWithFreeSlug({ db }: Founder, name: string, currency: string) {
  for (const slug of slugCandidates(name)) {
    const [made] = await db.workspace.createManyAndReturn({
      data: [{ name, currency, slug }],
      skipDuplicates: true,
    });
    if (made) return made;
  }
  throw new Error("no free slug");
}
