import type { Page } from "@playwright/test";
import { expect, expectAccessible } from "./fixtures";
import { blocks, place, test } from "./week-fixtures";

const MONDAY = "Monday 23 March";
const WORD =
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsabzeichenverwaltung";

test("of ten at once two stand, and the others are a list behind one block", async ({ week, api, term }) => {
  await placeTen(api, term.id);
  await week.reload();
  await expect(blocks(week, MONDAY).filter({ hasText: "Tutorial" })).toHaveCount(2);
  expect(await cutTexts(week)).toEqual([]);
  await expectAccessible(week);

  const more = week.getByRole("button", { name: "+8 more, 10:00–11:00" });
  await more.click();
  const list = week.getByRole("group", { name: "Monday 23 March, 10:00–11:00" });
  await expect(list.getByRole("link")).toHaveCount(8);
  await expect(list).toBeInViewport({ ratio: 1 });
  await expectAccessible(week);
  await week.keyboard.press("Escape");
  await expect(list).toBeHidden();

  await more.click();
  await list.getByRole("link", { name: "Tutorial 9" }).click();
  await expect(week.getByRole("dialog", { name: "Tutorial 9" })).toBeVisible();
  await expect(list).toBeHidden();
});

test("four at once, a few minutes and a long word: no text is cut through", async ({ week, api, term }) => {
  for (const title of ["Introduction to Sociology", "Gym", WORD, "Physics"])
    await place(api, term.id, { title, start: "10:30", minutes: 50, location: "Building 7", person: "Ada" });
  await place(api, term.id, { title: "Jogging", start: "09:30", minutes: 5 });
  await week.reload();

  await expect(blocks(week, MONDAY)).toHaveCount(6);
  expect(await cutTexts(week)).toEqual([]);
});

test("a cancelled session of 45 minutes tells its reason below a long title", async ({ week, api, term }) => {
  const title = "Introduction to the Sociology of Knowledge and Science";
  const { id } = await place(api, term.id, { title, start: "10:30", minutes: 45 });
  await api("PUT", `W/sessions/${id}/occurrences/2026-03-23`, { cancelled: true, reason: "ill" });
  await week.reload();

  const block = blocks(week, MONDAY).filter({ hasText: title });
  const [outer, reason] = [await block.boundingBox(), await block.locator("em").boundingBox()];
  if (!outer || !reason) throw new Error("it is not drawn");
  expect(reason.x + reason.width).toBeLessThanOrEqual(outer.x + outer.width + 1);
  expect(reason.y + reason.height).toBeLessThanOrEqual(outer.y + outer.height);
  expect(await cutTexts(week)).toEqual([]);
});

test("a long word leaves a dialog its Close", async ({ week, api, term }) => {
  await place(api, term.id, { title: WORD, start: "10:30" });
  await week.reload();
  await blocks(week, MONDAY).filter({ hasText: WORD }).click();

  const dialog = week.getByRole("dialog", { name: WORD });
  await expect(dialog.getByRole("button", { name: "Close" })).toBeInViewport({ ratio: 1 });
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list behind the block opens too", async ({ week, api, term }) => {
    await placeTen(api, term.id);
    await week.reload();
    await week.getByRole("button", { name: "+8 more, 10:00–11:00" }).click();
    await week.getByRole("link", { name: "Tutorial 9" }).click();

    await expect(week.getByRole("heading", { name: "Tutorial 9", level: 1 })).toBeVisible();
  });
});

async function placeTen(api: Parameters<typeof place>[0], routine: string) {
  for (let n = 1; n <= 10; n += 1)
    await place(api, routine, { title: `Tutorial ${n}`, start: "10:00", minutes: 60, location: `Room ${n}` });
}

/** The texts in the shown blocks of which a part lies in its block and a part does not. */
function cutTexts(page: Page): Promise<string[]> {
  return page.locator("[data-from]").evaluateAll((found) =>
    found.flatMap((block) => {
      const outer = block.getBoundingClientRect();
      if (outer.width === 0) return [];
      return [...block.children].flatMap((line) => {
        const { left, right, top, bottom, width } = line.getBoundingClientRect();
        const isHidden = width <= 1 || left >= outer.right - 1;
        const isInside = right <= outer.right + 1 && top >= outer.top - 1 && bottom <= outer.bottom + 1;
        return isHidden || isInside ? [] : [line.textContent ?? ""];
      });
    }),
  );
}
