import { api } from "@/lib/auth/api";
import { createSession } from "@/lib/sessions/mutations";
import { listSessions } from "@/lib/sessions/queries";
import { sessionInput, sessionList } from "@/lib/sessions/schema";

export const GET = api("routines:read", sessionList, listSessions);
export const POST = api("routines:write", sessionInput, createSession, { status: 201 });
