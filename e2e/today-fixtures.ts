import type { Page } from "@playwright/test";
import type { Api } from "./fixtures";

const EVERY_DAY = { kind: "days", every: 1 };
const LONG_AGO = "2026-01-01";

export const home = (slug: string) => `/w/${slug}/today`;
export const check = (page: Page, title: string) => page.getByRole("button", { name: `${title}: done` });
export const ring = (page: Page, words: string) => page.getByRole("img", { name: words });
export const aHabit = (api: Api, title: string, fields: object = {}) =>
  api("POST", "W/habits", { title, schedule: EVERY_DAY, startsOn: LONG_AGO, ...fields });

/** The user's today, as the server has it. */
export async function todayOf(api: Api): Promise<string> {
  return String((await api("GET", "W/today")).date);
}

export function inDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Two habits, a task, and a session that takes up the whole day. */
export async function aDay(api: Api): Promise<string> {
  const date = await todayOf(api);
  await aHabit(api, "Read", { question: "Ten pages?" });
  await aHabit(api, "Water", { measure: { kind: "atLeast", goal: 8, unit: "glasses" } });
  await api("POST", "W/tasks", { title: "Pay the rent", dueOn: date, priority: "high" });
  await api("POST", "W/tasks", { title: "Renew the passport", dueOn: inDays(date, -3) });
  const routine = await api("POST", "W/routines", { name: "Term", timeZone: "Europe/Berlin" });
  const weekday = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][new Date(date).getUTCDay()];
  await api("POST", `W/routines/${routine.id}/sessions`, {
    title: "Physics Lab",
    location: "Lab 4",
    weekday,
    start: "00:00",
    minutes: 1440,
  });
  return date;
}

/** Presses a check again: sooner, it would be a double press, which is one. */
export async function pressAgain(page: Page, title: string): Promise<void> {
  await page.waitForTimeout(600);
  await check(page, title).click();
}
