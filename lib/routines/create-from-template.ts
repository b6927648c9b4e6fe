import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { fromTemplate } from "./from-template";
import { createRoutine, dateColumns } from "./mutations";
import type { RoutineRecord } from "./queries";
import type { TemplateForm } from "./schema";
import { templateWords } from "./template-words";

/** A routine with a template's sessions in it; its frame is as the form says, which the template had filled in. */
export async function createFromTemplate(
  scope: Scope<"routines:write">,
  { template, ...input }: TemplateForm,
): Promise<RoutineRecord> {
  const { sessions } = fromTemplate(template, await templateWords(), scope.today, scope.weekStart);
  const routine = await createRoutine(scope, input);
  const place = { workspaceId: scope.workspaceId, routineId: routine.id };
  await scope.db.session.createMany({
    data: sessions.map((session) => ({ ...session, ...dateColumns(session), ...place })),
  });
  return routine;
}
