import { entry, habit as habitRecord, pause as pauseRecord } from "@/lib/openapi/habit-records";

export type Ask = (operation: string, path?: object, body?: object) => Promise<unknown>;

const W = "/workspaces/{workspace}";
const today = new Date().toISOString().slice(0, 10);
const glasses = { kind: "atLeast", goal: 8, unit: "glasses" };
const water = {
  title: "Drink",
  measure: glasses,
  schedule: { kind: "quota", times: 5, per: "week" },
  startsOn: "2026-03-02",
};

/** Asks for everything that the API answers of habits, their entries and pauses. */
export async function askHabits(ask: Ask, themeId: string): Promise<void> {
  const { id } = habitRecord.parse(await ask(`POST ${W}/habits`, {}, { ...water, themeId }));
  const one = { id };
  await ask(`GET ${W}/habits/{id}`, one);
  const weekly = { kind: "weekly", every: 2, days: ["MO", "FR"] };
  await ask(`PATCH ${W}/habits/{id}`, one, { schedule: weekly, effectiveFrom: "2026-04-06" });

  entry.parse(
    await ask(`PUT ${W}/habits/{id}/entries/{date}`, { id, date: today }, { status: "done", note: "☕" }),
  );
  await ask(`GET ${W}/habits/{id}/entries`, one);
  await ask(`DELETE ${W}/habits/{id}/entries/{date}`, { id, date: "2026-04-06" });
  await ask(`POST ${W}/habits/{id}/pauses`, one, { from: "2026-08-01", to: "2026-08-14" });
  await ask(`GET ${W}/habits/{id}/pauses`, one);
  const pause = pauseRecord.parse(await ask(`POST ${W}/pauses`, {}, { from: "2026-08-01" }));
  await ask(`GET ${W}/pauses`);
  await ask(`PATCH ${W}/pauses/{id}`, { id: pause.id }, { to: "2026-08-31" });
  await ask(`DELETE ${W}/pauses/{id}`, { id: pause.id });

  await ask(`GET ${W}/habits`);
  await ask(`GET ${W}/habits/{id}/occurrences`, { id, from: "2026-04-01", to: "2026-04-30" });
  await ask(`GET ${W}/habits/{id}/statistics`, { id, range: "all" });
  await ask(`DELETE ${W}/habits/{id}`, one);
}
