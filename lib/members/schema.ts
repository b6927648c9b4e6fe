import { z } from "zod";
import { roles } from "@/lib/auth/policy";

const id = z.uuid();

export const memberId = z.strictObject({ id });
export const memberChanges = z.strictObject({ id, role: z.enum(roles) });
export type MemberChanges = z.output<typeof memberChanges>;
