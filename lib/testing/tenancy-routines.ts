import { day } from "@/lib/calendar/date";
import { time } from "@/lib/calendar/time";
import * as occurrenceMutations from "@/lib/occurrences/mutations";
import { readOccurrence } from "@/lib/occurrences/queries";
import * as routineCopies from "@/lib/routines/copy";
import { importCalendar } from "@/lib/routines/import/mutations";
import { readImported } from "@/lib/routines/import/queries";
import { loadTimetable } from "@/lib/routines/load";
import * as routineMutations from "@/lib/routines/mutations";
import * as routineQueries from "@/lib/routines/queries";
import { restoreDays, setDaysOff } from "@/lib/routines/restore-days";
import { readSettings } from "@/lib/routines/settings";
import { readCalendar } from "@/lib/routines/subscription";
import { bringSessionBack } from "@/lib/sessions/bring-back";
import { callOff, reinstate } from "@/lib/sessions/call-off";
import { changeSession } from "@/lib/sessions/change";
import * as sessionMutations from "@/lib/sessions/mutations";
import * as sessionQueries from "@/lib/sessions/queries";
import { rejoinSession } from "@/lib/sessions/rejoin";
import * as sessionSplits from "@/lib/sessions/split";
import { undoChange } from "@/lib/sessions/undo";
import * as shareMutations from "@/lib/shares/mutations";
import type { Attempts } from "./tenancy";

const date = day("2026-03-23");

/** The verbs of routines, their sessions and what hangs on these. */
export const routineAttempts: Attempts = {
  readRoutine: (scope, ids) => routineQueries.readRoutine(scope, { id: ids.routine }),
  readWeek: (scope, ids) => routineQueries.readWeek(scope, { id: ids.routine, date }),
  readCalendar: (scope, ids) => readCalendar(scope, { id: ids.routine }),
  loadTimetable: (scope, ids) => loadTimetable(scope, ids.routine),
  readSettings: (scope, ids) => readSettings(scope, { id: ids.routine }),
  readImported: (scope, ids) => readImported(scope, { id: ids.routine }),
  importCalendar: (scope, ids) =>
    importCalendar(scope, { id: ids.routine, text: "BEGIN:VCALENDAR", utc: "instant", preview: false }),
  updateRoutine: (scope, ids) => routineMutations.updateRoutine(scope, { id: ids.routine, name: "Mine" }),
  deleteRoutine: (scope, ids) => routineMutations.deleteRoutine(scope, { id: ids.routine }),
  deleteRoutineByName: (scope, ids) =>
    routineMutations.deleteRoutineByName(scope, { id: ids.routine, name: "Term" }),
  cancelDay: (scope, ids) => routineMutations.cancelDay(scope, { id: ids.routine, date }),
  cancelDays: (scope, ids) => routineMutations.cancelDays(scope, { id: ids.routine, from: date }),
  restoreDay: (scope, ids) => routineMutations.restoreDay(scope, { id: ids.routine, date }),
  copyRoutine: (scope, ids) => routineCopies.copyRoutine(scope, { id: ids.routine }),
  shareRoutine: (scope, ids) => shareMutations.shareRoutine(scope, { id: ids.routine }),
  revokeShare: (scope, ids) => shareMutations.revokeShare(scope, { id: ids.routine }),
  listSessions: (scope, ids) => sessionQueries.listSessions(scope, { id: ids.routine, limit: 50 }),
  createSession: (scope, ids) =>
    sessionMutations.createSession(scope, { id: ids.routine, ...fields, weekday: "MO" }),
  createSessions: (scope, ids) =>
    sessionMutations.createSessions(scope, { id: ids.routine, ...fields, weekdays: ["MO"] }),
  readSession: (scope, ids) => sessionQueries.readSession(scope, { id: ids.session }),
  readPattern: (scope, ids) => sessionQueries.readPattern(scope, { id: ids.session }),
  updateSession: (scope, ids) => sessionMutations.updateSession(scope, { id: ids.session, title: "Mine" }),
  deleteSession: (scope, ids) => sessionMutations.deleteSession(scope, { id: ids.session }),
  cancelSession: (scope, ids) => sessionMutations.cancelSession(scope, { id: ids.session }),
  restoreSession: (scope, ids) => sessionMutations.restoreSession(scope, { id: ids.session }),
  splitSession: (scope, ids) => sessionSplits.splitSession(scope, { id: ids.session, from: date }),
  changeOccurrence: (scope, ids) =>
    occurrenceMutations.changeOccurrence(scope, { id: ids.session, date, cancelled: true }),
  restoreDays: (scope, ids) => restoreDays(scope, { id: ids.routine, from: date, to: date }),
  setDaysOff: (scope, ids) => setDaysOff(scope, { id: ids.routine, from: date, to: date }, []),
  callOff: (scope, ids) => callOff(scope, { id: ids.session, date }),
  reinstate: (scope, ids) => reinstate(scope, { id: ids.session }),
  changeSession: (scope, ids) => changeSession(scope, { id: ids.session, reach: "always", title: "Mine" }),
  rejoinSession: (scope, ids) => rejoinSession(scope, { id: ids.session, continuedBy: ids.session }),
  bringSessionBack: (scope, ids) => bringSessionBack(scope, deletionOf(ids)),
  undoChange: (scope, ids) => undoChange(scope, { change: ids.change }),
  readOccurrence: (scope, ids) => readOccurrence(scope, { id: ids.session, routineId: ids.routine, date }),
  restoreOccurrence: (scope, ids) => occurrenceMutations.restoreOccurrence(scope, { id: ids.session, date }),
};

/** What the log keeps of a session that was deleted. */
function deletionOf(ids: { session: string; routine: string }) {
  const said = {
    ...fields,
    weekday: "MO",
    weekStart: "MO",
    version: 1,
    createdAt: "2026-03-01T08:00:00.000Z",
  };
  const unsaid = { location: null, person: null, color: null, startsOn: null, endsOn: null };
  const kept = { cancelledAt: null, cancelReason: null, imported: null, exceptions: [] };
  return { session: { from: { ...said, ...unsaid, ...kept, id: ids.session, routineId: ids.routine } } };
}

const fields = { title: "Mine", start: time("08:00"), minutes: 60, everyWeeks: 1 };

export const routinesWithoutId = [
  "listRoutineNames",
  "routineNames",
  "listRoutines",
  "createRoutine",
  "readShareLink",
  "readSharedWeek",
  "replaceExceptions",
  "loadTimetables",
  "timetablesInUse",
  "overviewRoutines",
  "dateColumns",
  "routineRecord",
  "sessionRecord",
  "splitSessionAt",
  "touchRoutine",
  "subjectOf",
];
