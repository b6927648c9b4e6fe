import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible } from "./fixtures";
import { blocks, day, place, test } from "./week-fixtures";

const MONDAY = "Monday 23 March";
const TUESDAY = "Tuesday 24 March";

test.describe("on a desktop", () => {
  test.skip(({ isMobile }) => isMobile, "a phone shows a day at a time");

  test("a session tells title, room, person and time; the week turns and comes back", async ({ week }) => {
    await expect(blocks(week, MONDAY)).toHaveText("AlgebraA 1 · Ada08:00–09:15");
    await expect(week.getByText("Lunch")).toBeVisible();

    await week.getByRole("link", { name: "Next week" }).click();
    await expect(week.getByText(/30 March.?–.?5 April 2026/)).toBeVisible();
    await week.getByRole("link", { name: "Previous week" }).click();
    await expect(week.getByText(/23.?–.?29 March 2026/)).toBeVisible();

    await week.getByLabel("Go to a date").fill("2026-05-20");
    await week.getByRole("button", { name: "Go", exact: true }).click();
    await expect(week.getByText(/18.?–.?24 May 2026/)).toBeVisible();
    await week.getByRole("link", { name: "Plain week" }).click();
    await expect(blocks(week, "Monday")).toHaveCount(1);
    await expectAccessible(week);
  });

  test("an overlap is told in words", async ({ week, api, term }) => {
    await place(api, term.id, { title: "Physics", start: "09:00" });
    await week.reload();

    await expect(week.getByText("Algebra and Physics overlap on Monday, 09:00–09:15.")).toBeVisible();
    await expectAccessible(week);
  });

  test("an empty place takes a new session, on several days at once", async ({ week }) => {
    await day(week, TUESDAY).getByRole("link", { name: "Tuesday, 09:15: add a session" }).click();
    const form = week.getByRole("dialog");
    await expect(form.getByLabel("Begins")).toHaveValue("09:15");
    await form.getByLabel("Title").fill("Chess");
    await form.getByLabel("Thursday").check();
    await form.getByRole("button", { name: "Add session" }).click();

    await expect(blocks(week, TUESDAY)).toContainText("Chess");
    await expect(blocks(week, "Thursday 26 March")).toContainText("Chess");
  });

  test("dragging asks for which dates, and an undo puts it back", async ({ week }) => {
    await drag(week, { from: blocks(week, MONDAY), to: day(week, TUESDAY) });
    await week.getByRole("button", { name: "Only Mon 23 Mar" }).click();

    await expect(blocks(week, MONDAY)).toContainText("Moved to Tue 24 Mar");
    await expect(blocks(week, TUESDAY)).toContainText("Moved here from Mon 23 Mar");

    await week.getByRole("button", { name: "Undo" }).click();
    await expect(blocks(week, TUESDAY)).toHaveCount(0);
    await expect(blocks(week, MONDAY)).toHaveText("AlgebraA 1 · Ada08:00–09:15");
  });

  test("pulling the lower edge makes it longer every week", async ({ week }) => {
    await drag(week, { from: blocks(week, MONDAY), edge: true, down: 78 });
    await expect(week.getByLabel("Minutes")).toHaveValue("150");
    await week.getByRole("button", { name: "Every week" }).click();

    await expect(blocks(week, MONDAY)).toContainText("08:00–10:30");
  });

  test("a drag that is closed leaves everything as it was", async ({ week }) => {
    await drag(week, { from: blocks(week, MONDAY), to: day(week, TUESDAY) });
    await week.getByRole("dialog").getByRole("button", { name: "Close" }).click();

    await expect(week.locator("[data-ghost]")).toHaveCount(0);
    await expect(blocks(week, TUESDAY)).toHaveCount(0);
  });

  test("the keyboard goes through the week, moves, stretches and cancels", async ({ week }) => {
    await blocks(week, MONDAY).focus();
    await week.keyboard.press("ArrowDown");
    await expect(week.getByRole("link", { name: "Monday, 09:15: add a session" })).toBeFocused();
    await week.keyboard.press("ArrowUp");

    for (const key of ["m", "ArrowRight", "ArrowDown", "Shift+ArrowDown"]) await week.keyboard.press(key);
    await expect(week.getByText("Tuesday 24 March, 09:15–11:45")).toBeAttached();
    for (const key of ["Alt+ArrowDown", "Alt+Shift+ArrowUp"]) await week.keyboard.press(key);
    await expect(week.getByText("Tuesday 24 March, 09:20–11:45")).toBeAttached();
    await week.keyboard.press("Enter");
    await expect(week.getByRole("button", { name: "Only Mon 23 Mar" })).toBeFocused();
    await week.getByRole("button", { name: "From Mon 23 Mar on" }).press("Enter");
    await expect(blocks(week, TUESDAY)).toContainText("09:20–11:45");
    await expect(blocks(week, TUESDAY)).toBeFocused();

    await week.keyboard.press("u");
    await expect(blocks(week, MONDAY)).toContainText("08:00–09:15");
    await expect(blocks(week, MONDAY)).toBeFocused();

    await week.keyboard.press("Delete");
    await expect(blocks(week, MONDAY)).toContainText("Cancelled");
    await week.getByRole("button", { name: "Undo" }).press("Enter");
    await expect(blocks(week, MONDAY)).not.toContainText("Cancelled");
    await expect(blocks(week, MONDAY)).toBeFocused();
  });

  test("the list of keys tells those of the week", async ({ week }) => {
    await week.keyboard.press("?");
    const keys = week.getByRole("dialog", { name: "Keys" });

    await expect(keys).toContainText("Take the session up, to move it");
    await expect(keys).toContainText("Cancel the session on that date at once");
    await expectAccessible(week);
  });

  test("escape puts back what the keyboard took up", async ({ week }) => {
    await blocks(week, MONDAY).focus();
    await week.keyboard.press("Alt+ArrowRight");
    await expect(day(week, TUESDAY).locator("[data-ghost]")).toHaveCount(1);

    await week.keyboard.press("Escape");

    await expect(week.locator("[data-ghost]")).toHaveCount(0);
    await expect(blocks(week, MONDAY)).toBeFocused();
  });

  test("a holiday is cancelled and restored", async ({ week }) => {
    await week.getByRole("link", { name: "Mon 23" }).click();
    await week.getByLabel("Last day").fill("2026-03-27");
    await week.getByLabel("Reason").fill("Easter");
    await week.getByRole("button", { name: "Cancel these days" }).click();
    await expect(blocks(week, "Friday 27 March")).toContainText("Cancelled: Easter");

    await week.getByRole("button", { name: "Undo" }).click();
    await expect(blocks(week, "Friday 27 March")).not.toContainText("Cancelled");
  });

  test("somebody else's change in between is shown beside what was typed", async ({ week, api, term }) => {
    await blocks(week, MONDAY).click();
    await week.getByRole("link", { name: "Edit…" }).click();
    await week.getByLabel("Title").fill("Geometry");
    await api("PATCH", `W/sessions/${term.algebra}`, { title: "Topology" });
    await week.getByRole("button", { name: "Save changes" }).click();

    await expect(week.getByText("Somebody else has stored this")).toBeVisible();
    await expect(week.getByRole("definition")).toHaveText("Topology");
    await expect(week.getByLabel("Title")).toHaveValue("Geometry");

    await week.getByRole("button", { name: "Save changes" }).click();
    await expect(blocks(week, MONDAY)).toContainText("Geometry");
  });
});

test("a session is cancelled in one press with a reason, and restored in one", async ({ week }) => {
  await blocks(week, MONDAY).click();
  await week.getByLabel("Reason").fill("ill");
  await week.getByRole("button", { name: "Cancel this Monday" }).click();
  await expect(blocks(week, MONDAY)).toContainText("Cancelled: ill");
  await expect(blocks(week, MONDAY).locator("s")).toHaveText("Algebra");
  await expectAccessible(week);

  await blocks(week, MONDAY).click();
  await expectAccessible(week);
  await week.getByRole("button", { name: "Restore this Monday" }).click();
  await expect(blocks(week, MONDAY)).not.toContainText("Cancelled");
});

test("every week is cancelled until it is restored", async ({ week }) => {
  await blocks(week, MONDAY).click();
  await week.getByRole("button", { name: "Cancel every week" }).click();
  await expect(blocks(week, MONDAY)).toContainText("Cancelled");

  await blocks(week, MONDAY).click();
  await week.getByRole("button", { name: "Restore every week" }).click();
  await expect(blocks(week, MONDAY)).not.toContainText("Cancelled");
});

test.describe("on a phone", () => {
  test.skip(({ isMobile }) => !isMobile, "a desktop shows the whole week");

  test("one day stands under a strip of the week, and a swipe turns it", async ({ week }) => {
    await expect(day(week, MONDAY)).toBeVisible();
    await expect(day(week, TUESDAY)).toBeHidden();
    await expect(week.getByRole("link", { name: "Monday 23 March, 1 session" })).toHaveAttribute(
      "aria-current",
      "date",
    );
    await expectAccessible(week);

    await swipe(week, -200);
    await expect(day(week, TUESDAY)).toBeVisible();
    await swipe(week, 200);
    await expect(day(week, MONDAY)).toBeVisible();
    // A tap right after a swipe only stops what the browser still moves, as under a real finger.
    await expect(async () => {
      await week.getByRole("link", { name: "Friday 27 March, 1 session" }).tap();
      await expect(blocks(week, "Friday 27 March")).toContainText("Chemistry", { timeout: 1_500 });
    }).toPass();
    await swipe(week, -200);
    await expect(day(week, "Monday 30 March")).toBeVisible();
  });

  test("a new session is added under the thumb", async ({ week }) => {
    await week.getByRole("link", { name: "Add session" }).tap();
    await week.getByLabel("Title").fill("Chess");
    await week.getByLabel("Begins").fill("10:30");
    await week.getByRole("button", { name: "Add session" }).tap();

    await expect(blocks(week, MONDAY)).toHaveCount(2);
  });
});

type Drag = { from: Locator; to?: Locator; edge?: boolean; down?: number };

async function drag(page: Page, { from, to, edge = false, down = 0 }: Drag) {
  const start = await boxOf(from);
  const goal = to ? await boxOf(to) : start;
  const y = edge ? start.y + start.height - 3 : start.y + 20;
  await page.mouse.move(start.x + 30, y);
  await page.mouse.down();
  await page.mouse.move(goal.x + 30, y + down, { steps: 6 });
  await page.mouse.up();
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("nothing is drawn there");
  return box;
}

/** A finger that goes `across` pixels, through the browser's own touch input. */
async function swipe(page: Page, across: number) {
  const session = await page.context().newCDPSession(page);
  const point = (x: number) => ({ touchPoints: [{ x, y: 500 }] });
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", ...point(200) });
  await session.send("Input.dispatchTouchEvent", { type: "touchMove", ...point(200 + across / 2) });
  await session.send("Input.dispatchTouchEvent", { type: "touchMove", ...point(200 + across) });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
