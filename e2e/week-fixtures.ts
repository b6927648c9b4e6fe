import type { Locator, Page } from "@playwright/test";
import { type Api, test as base } from "./fixtures";

/** A routine in the last week of March 2026, with Algebra on Mondays at eight and Chemistry on Fridays. */
export type Term = {
  id: string;
  algebra: string;
  /** Its page in that week; on a phone it shows the Monday. */
  path: string;
};

export const test = base.extend<{ term: Term; week: Page }>({
  term: async ({ api, user }, use) => {
    const routine = await api("POST", "W/routines", {
      name: "Term",
      slotMinutes: 75,
      breaks: [{ name: "Lunch", start: "13:00", minutes: 90 }],
      hiddenDays: ["SA", "SU"],
    });
    const algebra = await place(api, routine.id, { title: "Algebra", location: "A 1", person: "Ada" });
    await place(api, routine.id, { title: "Chemistry", weekday: "FR" });
    await use({
      id: routine.id,
      algebra: algebra.id,
      path: `/w/${user.workspace.slug}/routines/${routine.id}?day=2026-03-23`,
    });
  },
  week: async ({ signedIn, term }, use) => {
    await signedIn.goto(term.path);
    await use(signedIn);
  },
});

export function place(api: Api, routine: string, fields: object) {
  const boring = { weekday: "MO", start: "08:00", minutes: 75 };
  return api("POST", `W/routines/${routine}/sessions`, { ...boring, ...fields });
}

/** A day's column, by its date or weekday in words. */
export function day(page: Page, name: string): Locator {
  return page.getByRole("region", { name });
}

/** The blocks that stand in it. */
export function blocks(page: Page, name: string): Locator {
  return day(page, name).locator("a[data-from]");
}
