"use server";
import { action } from "@/lib/auth/action";
import { wayBack } from "@/lib/auth/way-back";
import { undoInput } from "@/lib/events/schema";
import { undoable } from "@/lib/events/undo";
import { undoPath } from "@/lib/events/undo-path";
import { callOff, reinstate } from "./call-off";
import { changeSession } from "./change";
import { createSessions, deleteSession } from "./mutations";
import { callingOff, reinstating, sessionChange, sessionId, sessionsInput } from "./schema";
import { undoChange } from "./undo";

type Target = Record<string, string>;

const goBack = { goTo: (_: unknown, { back }: Target) => wayBack(back) };
const offerUndo = { goTo: (change: string | null, { back }: Target) => undoPath(back, change) };

export const createSessionsAction = action("routines:write", sessionsInput, createSessions, goBack);
export const changeSessionAction = action(
  "routines:write",
  sessionChange,
  undoable(changeSession),
  offerUndo,
);
export const callOffAction = action("routines:write", callingOff, undoable(callOff), offerUndo);
export const reinstateAction = action("routines:write", reinstating, undoable(reinstate), offerUndo);
export const deleteSessionAction = action("routines:write", sessionId, undoable(deleteSession), offerUndo);
export const undoAction = action("routines:write", undoInput, undoChange, goBack);
