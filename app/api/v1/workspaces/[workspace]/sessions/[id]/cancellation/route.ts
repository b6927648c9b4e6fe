import { api } from "@/lib/auth/api";
import { cancelSession, restoreSession } from "@/lib/sessions/mutations";
import { cancellation, sessionId } from "@/lib/sessions/schema";

export const PUT = api("routines:write", cancellation, cancelSession);
export const DELETE = api("routines:write", sessionId, restoreSession, { status: 204 });
