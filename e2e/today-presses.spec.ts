import { expect, expectAccessible, test } from "./fixtures";
import { aHabit, check, home, pressAgain, ring, todayOf } from "./today-fixtures";

test("a double press is one, on the row that was pressed, which sinks when nothing is pressed any more", async ({
  signedIn: page,
  api,
  user,
}) => {
  const today = await todayOf(api);
  for (const title of ["Read", "Stretch"]) await aHabit(api, title);
  for (const title of ["Rent", "Passport"]) await api("POST", "W/tasks", { title, dueOn: today });
  await page.goto(home(user.workspace.slug));

  for (const [list, first, second] of [
    ["Habits", "Read", "Stretch"],
    ["Tasks", "Rent", "Passport"],
  ] as const) {
    const row = page.getByRole("region", { name: list }).getByRole("listitem").filter({ hasText: first });
    // Not below a phone's bar, where no finger would press it either.
    await check(page, first).evaluate((button) => button.scrollIntoView({ block: "center" }));
    const { x, y, width, height } = (await check(page, first).boundingBox()) ?? raise();
    await page.evaluate(pressTwice, [x + width / 2, y + height / 2] as const);

    await expect(check(page, first)).toHaveAttribute("aria-pressed", "true");
    await expect(row).toHaveAttribute("data-sunk", "true");
    await expect(check(page, first)).toHaveAttribute("aria-pressed", "true");
    await expect(check(page, second)).toHaveAttribute("aria-pressed", "false");
    const [above, below] = await Promise.all(
      [second, first].map((title) => check(page, title).boundingBox()),
    );
    expect(above?.y).toBeLessThan(below?.y ?? 0);
  }
});

test("a limit has no check, is counted, and tells when it is exceeded", async ({
  signedIn: page,
  api,
  user,
}) => {
  const { id } = await aHabit(api, "Coffee", { measure: { kind: "atMost", goal: 2, unit: "cups" } });
  const today = await todayOf(api);
  await api("PUT", `W/habits/${id}/entries/${today}`, { status: "done", value: 2 });

  for (const path of [home(user.workspace.slug), `/w/${user.workspace.slug}/habits`]) {
    await api("PUT", `W/habits/${id}/entries/${today}`, { status: "done", value: 2 });
    await page.goto(path);
    await expect(page.getByText("at most 2 cups")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Coffee: done/ })).toHaveCount(0);
    await expect(page.getByText("over the limit")).toHaveCount(0);

    await page.getByRole("button", { name: "Coffee: more" }).click();

    await expect(page.getByText("1 over the limit")).toBeVisible();
    await expectAccessible(page);
  }
});

test("a second press gives back the number and the note that stood there, after a reload too", async ({
  signedIn: page,
  api,
  user,
}) => {
  const { id } = await aHabit(api, "Water", { measure: { kind: "atLeast", goal: 2, unit: "l" } });
  const said = { status: "done", value: 1.5, note: "morning" };
  await api("PUT", `W/habits/${id}/entries/${await todayOf(api)}`, said);
  await page.goto(home(user.workspace.slug));

  await check(page, "Water").click();
  await expect(ring(page, "1 of 1 done")).toBeVisible();
  await expect
    .poll(async () => (await api("GET", `W/habits/${id}/entries`)).items)
    .toMatchObject([{ value: 2 }]);
  await page.reload();
  await check(page, "Water").click();

  await expect(ring(page, "0 of 1 done")).toBeVisible();
  await expect.poll(async () => (await api("GET", `W/habits/${id}/entries`)).items).toMatchObject([said]);
});

test("a press that takes a note away offers an Undo, and the next press brings it back, after a reload too", async ({
  signedIn: page,
  api,
  user,
}) => {
  const { id } = await aHabit(api, "Read");
  const said = { status: "done", note: "42 pages" };
  await api("PUT", `W/habits/${id}/entries/${await todayOf(api)}`, said);
  await page.goto(home(user.workspace.slug));
  const entries = async () => (await api("GET", `W/habits/${id}/entries`)).items;

  await check(page, "Read").click();
  await expect(page.getByText(/Read, .*: cleared\./)).toBeVisible();
  expect(await entries()).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("42 pages")).toBeVisible();

  await pressAgain(page, "Read");
  await expect.poll(entries).toEqual([]);
  await page.reload();
  await check(page, "Read").click();
  await expect.poll(entries).toMatchObject([said]);
});

/** In the page, so that however busy a machine does not stretch the time between: whatever lies at the place then. */
async function pressTwice([x, y]: readonly [number, number]): Promise<void> {
  const press = () => document.elementFromPoint(x, y)?.closest("button")?.click();
  press();
  await new Promise((passed) => setTimeout(passed, 200));
  press();
}

function raise(): never {
  throw new Error("It is not on the screen.");
}
