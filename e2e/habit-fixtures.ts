import type { Locator, Page } from "@playwright/test";
import { type Api, test as base, register } from "./fixtures";

/** Hours by which a clock that shows noon is ahead of UTC just now: no test meets a midnight. */
const AHEAD = 12 - new Date().getUTCHours();
const DAY_MS = 86_400_000;

/** Somebody new, where it is about noon. */
export const test = base.extend({
  user: async ({ request }, use) => {
    const zone = `Etc/GMT${AHEAD > 0 ? "-" : "+"}${Math.abs(AHEAD)}`;
    await use(await register(request, "Ana", zone));
  },
});

/** The user's date, so many days from today. */
export function dayFromToday(days: number): string {
  return new Date(Date.now() + AHEAD * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10);
}

/** A habit's row in the list. */
export function row(page: Page, title: string): Locator {
  return page.getByRole("list", { name: "Habits" }).getByRole("listitem").filter({ hasText: title });
}

export function check(page: Page, title: string): Locator {
  return page.getByRole("button", { name: `${title}: done today` });
}

/** The number beside a name on the habit's page. */
export function figure(page: Page, name: string): Locator {
  return page.locator("dl > div").filter({ hasText: name });
}

/** Read, every day from today on, unless said. */
export function habit(api: Api, fields: object = {}) {
  const boring = { title: "Read", schedule: { kind: "days", every: 1 }, startsOn: dayFromToday(0) };
  return api("POST", "W/habits", { ...boring, ...fields });
}

/** Done, so many days from today, unless said. */
export function tick(api: Api, id: string, days: number, fields: object = {}) {
  return api("PUT", `W/habits/${id}/entries/${dayFromToday(days)}`, { status: "done", ...fields });
}

export async function entries(api: Api, id: string): Promise<{ date: string; value: number | null }[]> {
  const { items } = await api("GET", `W/habits/${id}/entries`);
  return items as { date: string; value: number | null }[];
}
