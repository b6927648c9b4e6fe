import { api } from "@/lib/auth/api";
import { deleteSession, updateSession } from "@/lib/sessions/mutations";
import { readSession } from "@/lib/sessions/queries";
import { sessionChanges, sessionId } from "@/lib/sessions/schema";

export const GET = api("routines:read", sessionId, readSession);
export const PATCH = api("routines:write", sessionChanges, updateSession);
export const DELETE = api("routines:write", sessionId, deleteSession, { status: 204 });
