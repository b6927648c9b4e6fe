import { api } from "@/lib/auth/api";
import { sessionSplit } from "@/lib/sessions/schema";
import { splitSession } from "@/lib/sessions/split";

export const POST = api("routines:write", sessionSplit, splitSession, { status: 201 });
