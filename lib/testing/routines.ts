import type { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { createRoutine } from "@/lib/routines/mutations";
import { routineInput } from "@/lib/routines/schema";
import { createSession } from "@/lib/sessions/mutations";
import { sessionInput } from "@/lib/sessions/schema";

type Write = Scope<"routines:write">;

/** A routine whose boring fields are given. */
export async function aRoutine(scope: Write, fields: Partial<z.input<typeof routineInput>> = {}) {
  return createRoutine(scope, routineInput.parse({ name: "Term", ...fields }));
}

/** Algebra on Mondays at eight, unless said. */
export async function aSession(
  scope: Write,
  routineId: string,
  fields: Partial<z.input<typeof sessionInput>> = {},
) {
  const boring = { title: "Algebra", weekday: "MO", start: "08:00", minutes: 75 };
  return createSession(scope, sessionInput.parse({ id: routineId, ...boring, ...fields }));
}
