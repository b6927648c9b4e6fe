import { occurrenceInput, occurrenceKey } from "@/lib/occurrences/schema";
import {
  cancellation,
  sessionChanges,
  sessionId,
  sessionInput,
  sessionList,
  sessionSplit,
} from "@/lib/sessions/schema";
import type { Operation } from "./operation";
import { exception, pageOf, session } from "./records";

const ofRoutine = "/workspaces/{workspace}/routines/{id}/sessions";
const oneSession = "/workspaces/{workspace}/sessions/{id}";
const read = "routines:read";
const write = "routines:write";

export const sessionOperations: Operation[] = [
  {
    method: "GET",
    path: ofRoutine,
    summary: "The sessions of a routine",
    access: read,
    input: sessionList,
    status: 200,
    output: pageOf(session),
  },
  {
    method: "POST",
    path: ofRoutine,
    summary: "Add a session",
    access: write,
    input: sessionInput,
    status: 201,
    output: session,
  },
  {
    method: "GET",
    path: oneSession,
    summary: "One session",
    access: read,
    input: sessionId,
    status: 200,
    output: session,
  },
  {
    method: "PATCH",
    path: oneSession,
    summary: "Change a session, every week",
    access: write,
    input: sessionChanges,
    status: 200,
    output: session,
  },
  {
    method: "DELETE",
    path: oneSession,
    summary: "Delete a session",
    access: write,
    input: sessionId,
    status: 204,
  },
  {
    method: "PUT",
    path: `${oneSession}/cancellation`,
    summary: "Cancel it until restored",
    access: write,
    input: cancellation,
    status: 200,
    output: session,
  },
  {
    method: "DELETE",
    path: `${oneSession}/cancellation`,
    summary: "Restore it",
    access: write,
    input: sessionId,
    status: 204,
  },
  {
    method: "POST",
    path: `${oneSession}/split`,
    summary: "Change it from a date on",
    access: write,
    input: sessionSplit,
    status: 201,
    output: session,
  },
  {
    method: "PUT",
    path: `${oneSession}/occurrences/{date}`,
    summary: "Cancel or move it on one date",
    access: write,
    input: occurrenceInput,
    status: 200,
    output: exception,
  },
  {
    method: "DELETE",
    path: `${oneSession}/occurrences/{date}`,
    summary: "Restore that date",
    access: write,
    input: occurrenceKey,
    status: 204,
  },
];
