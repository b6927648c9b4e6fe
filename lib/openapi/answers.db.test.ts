import { expect, test } from "vitest";
import type { ApiHandler } from "@/lib/auth/api-request";
import { askGroceries } from "@/lib/testing/answers-groceries";
import { askHabits } from "@/lib/testing/answers-habits";
import { operations } from "./document";
import {
  invitation as invitationRecord,
  member as memberRecord,
  newKey,
  pageOf,
  routine,
  session as sessionRecord,
  signedIn,
  theme as themeRecord,
  token as tokenRecord,
} from "./records";
import { task as taskRecord } from "./task-records";

const routes = import.meta.glob<Record<string, ApiHandler>>("../../app/api/v1/**/route.ts", { eager: true });
/** Files, whose answers are not JSON, and what needs one: their own tests read them. */
const ELSEWHERE = /\.(pdf|png|ics|csv)$|\/(import|photo)$/;

test("every operation answers what the documentation says", async () => {
  const told = operations
    .filter(({ path }) => !ELSEWHERE.test(path))
    .map(({ method, path }) => `${method} ${path}`);
  const account = { email: "ana@example.org", password: "violet-harbour-9-lantern", name: "Ana" };
  const { token, workspace } = signedIn.parse(await call("POST /register", {}, account));
  await call("POST /login", {}, { email: account.email, password: account.password });
  const at = { workspace: workspace?.slug ?? "" };
  const ask = (operation: string, path: object = {}, body?: object) =>
    call(operation, { ...at, ...path }, body, token);

  await ask("GET /me");
  await ask("PATCH /me", {}, { weekStart: "SU" });
  const { items } = pageOf(tokenRecord).parse(await ask("GET /tokens"));
  await ask("GET /workspaces");
  await ask("POST /workspaces", {}, { name: "Class" });
  await ask("GET /workspaces/{workspace}");
  await ask("PATCH /workspaces/{workspace}", {}, { name: "Home" });

  await ask("POST /tokens", {}, { name: "Backup" });
  const key = newKey.parse(await ask("POST /keys", {}, { name: "Till" }));
  await ask("GET /keys");
  await ask("DELETE /keys/{id}", { id: key.id });
  const { items: members } = pageOf(memberRecord).parse(await ask("GET /workspaces/{workspace}/members"));
  const dora = signedIn.parse(
    await call("POST /register", {}, { ...account, email: "dora@example.org", name: "Dora" }),
  );
  const invited = invitationRecord.parse(
    await ask("POST /workspaces/{workspace}/invitations", {}, { role: "viewer" }),
  );
  const invitation = invited.url.split("/").at(-1) ?? "";
  await call("POST /invitations/{token}", { token: invitation }, {}, dora.token);
  await ask("GET /workspaces/{workspace}/invitations");
  const another = invitationRecord.parse(await ask("POST /workspaces/{workspace}/invitations", {}, {}));
  await ask("DELETE /workspaces/{workspace}/invitations/{id}", { id: another.id });
  const { items: both } = pageOf(memberRecord).parse(await ask("GET /workspaces/{workspace}/members"));
  const guest = both.find(({ id }) => id !== members[0]?.id)?.id ?? "";
  await ask("PATCH /workspaces/{workspace}/members/{id}", { id: guest }, { role: "editor" });
  await ask("DELETE /workspaces/{workspace}/members/{id}", { id: guest });
  await ask("GET /workspaces/{workspace}/events");

  const theme = themeRecord.parse(await ask("POST /workspaces/{workspace}/themes", {}, { name: "Home" }));
  await ask("GET /workspaces/{workspace}/themes");
  await ask("GET /workspaces/{workspace}/themes/{id}", { id: theme.id });
  await ask("PATCH /workspaces/{workspace}/themes/{id}", { id: theme.id }, { color: "teal" });

  const chore = { title: "Plants", repeat: { kind: "days", every: 3 }, checklist: [{ text: "Fern" }] };
  const task = taskRecord.parse(await ask("POST /workspaces/{workspace}/tasks", {}, chore));
  await ask("PATCH /workspaces/{workspace}/tasks/{id}", { id: task.id }, { status: "done", notes: "*dry*" });
  await ask("GET /workspaces/{workspace}/tasks/{id}", { id: task.id });
  await ask("GET /workspaces/{workspace}/tasks");
  await ask("DELETE /workspaces/{workspace}/tasks/{id}", { id: task.id });

  const term = { name: "Term", breaks: [lunch], themeId: theme.id };
  const { id } = routine.parse(await ask("POST /workspaces/{workspace}/routines", {}, term));
  await ask("GET /workspaces/{workspace}/routines");
  await ask("GET /workspaces/{workspace}/routines/{id}", { id });
  await ask("PATCH /workspaces/{workspace}/routines/{id}", { id }, { hiddenDays: ["SA", "SU"] });
  await ask(
    "PUT /workspaces/{workspace}/routines/{id}/days/{date}",
    { id, date: "2026-04-06" },
    { cancelled: true },
  );
  await ask("DELETE /workspaces/{workspace}/routines/{id}/days/{date}", { id, date: "2026-04-06" });
  await ask("PUT /workspaces/{workspace}/routines/{id}/share", { id });
  await ask("DELETE /workspaces/{workspace}/routines/{id}/share", { id });
  const copy = routine.parse(await ask("POST /workspaces/{workspace}/routines/{id}/copy", { id }, {}));

  const session = sessionRecord.parse(
    await ask("POST /workspaces/{workspace}/routines/{id}/sessions", { id }, algebra),
  );
  await ask("POST /workspaces/{workspace}/routines/{id}/sessions", { id }, { ...algebra, title: "Physics" });
  const one = { id: session.id };
  await ask("GET /workspaces/{workspace}/routines/{id}/sessions", { id });
  await ask("GET /workspaces/{workspace}/sessions/{id}", one);
  await ask("PATCH /workspaces/{workspace}/sessions/{id}", one, { person: "Emmy" });
  await ask("PUT /workspaces/{workspace}/sessions/{id}/cancellation", one, { reason: "strike" });
  await ask("DELETE /workspaces/{workspace}/sessions/{id}/cancellation", one);
  const occurrence = { ...one, date: "2026-03-23" };
  const movedTo = { date: "2026-03-25", start: "10:00" };
  await ask("PUT /workspaces/{workspace}/sessions/{id}/occurrences/{date}", occurrence, { movedTo });
  await ask("GET /workspaces/{workspace}/routines/{id}/week", { id, date: "2026-03-25" });
  await ask("GET /workspaces/{workspace}/today", { date: "2026-03-25" });
  await ask("DELETE /workspaces/{workspace}/sessions/{id}/occurrences/{date}", occurrence);
  await ask("POST /workspaces/{workspace}/sessions/{id}/split", one, { from: "2026-05-01", start: "10:00" });
  await ask("DELETE /workspaces/{workspace}/sessions/{id}", one);
  await ask("DELETE /workspaces/{workspace}/routines/{id}", { id: copy.id });
  await askHabits(ask, theme.id);
  await askGroceries(ask);
  await ask("GET /workspaces/{workspace}/statistics");
  await ask("DELETE /workspaces/{workspace}/themes/{id}", { id: theme.id });
  await ask("DELETE /workspaces/{workspace}");
  await ask("DELETE /tokens/{id}", { id: items.at(-1)?.id ?? "" });
  await ask("POST /logout");

  expect(asked.toSorted()).toEqual(told.toSorted());
});

const lunch = { name: "Lunch", start: "13:00", minutes: 60 };
const algebra = { title: "Algebra", weekday: "MO", start: "08:00", minutes: 75, startsOn: "2026-03-02" };
const asked: string[] = [];

/** Calls a route as Next does, and parses what it answers by what the documentation says. */
async function call(name: string, path: Record<string, string>, body?: object, token?: string) {
  const [method = "", template = ""] = name.split(" ");
  const operation = operations.find(
    (candidate) => candidate.method === method && candidate.path === template,
  );
  const handler =
    routes[`../../app/api/v1${template.replaceAll("{", "[").replaceAll("}", "]")}/route.ts`]?.[method];
  if (!operation || !handler) throw new Error(`there is no ${name}`);
  if (!asked.includes(name)) asked.push(name);

  const inPath = Object.fromEntries(Object.entries(path).filter(([key]) => template.includes(`{${key}}`)));
  const asking = Object.entries(path).filter(([key]) => !(key in inPath) && key !== "workspace");
  const query = new URLSearchParams(method === "GET" ? asking : []);
  const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
  const request = new Request(`http://rota.test/api/v1?${query}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  const response = await handler(request, { params: Promise.resolve(inPath) });

  const text = await response.text();
  expect({ name, status: response.status, text }).toMatchObject({ name, status: operation.status });
  return operation.output ? operation.output.parse(JSON.parse(text)) : null;
}
