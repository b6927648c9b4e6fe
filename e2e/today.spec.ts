import { expect, expectAccessible, test } from "./fixtures";
import { aDay, aHabit, check, home, inDays, pressAgain, ring, todayOf } from "./today-fixtures";

test("a tick shows at once, turns the ring, and is taken back by a second press", async ({
  signedIn: page,
  api,
  user,
}) => {
  await aHabit(api, "Read");
  await aHabit(api, "Stretch");
  await page.goto(home(user.workspace.slug));
  await expect(ring(page, "0 of 2 done")).toBeVisible();

  await check(page, "Read").click();
  await expect(check(page, "Read")).toHaveAttribute("aria-pressed", "true");
  await expect(ring(page, "1 of 2 done")).toBeVisible();

  await pressAgain(page, "Read");
  await expect(check(page, "Read")).toHaveAttribute("aria-pressed", "false");
  await expect(ring(page, "0 of 2 done")).toBeVisible();
});

test("a tick that the server refuses is put right, in words", async ({ signedIn: page, api, user }) => {
  const { id } = await aHabit(api, "Read");
  await page.goto(home(user.workspace.slug));
  await api("DELETE", `W/habits/${id}`);

  await check(page, "Read").click();

  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(check(page, "Read")).not.toHaveAttribute("aria-pressed", "true");
});

test("two tabs that tick the same habit make one entry", async ({ signedIn: page, api, user, context }) => {
  const { id } = await aHabit(api, "Read");
  const other = await context.newPage();
  await page.goto(home(user.workspace.slug));
  await other.goto(home(user.workspace.slug));

  await Promise.all([check(page, "Read").click(), check(other, "Read").click()]);

  await expect(ring(page, "1 of 1 done")).toBeVisible();
  await expect(ring(other, "1 of 1 done")).toBeVisible();
  await expect
    .poll(async () => (await api("GET", `W/habits/${id}/entries`)).items)
    .toMatchObject([{ status: "done" }]);
});

test("a task is done with a press, turns the ring, and an Undo takes it back", async ({
  signedIn: page,
  api,
  user,
}) => {
  await api("POST", "W/tasks", { title: "Pay the rent", dueOn: await todayOf(api) });
  await page.goto(home(user.workspace.slug));

  await check(page, "Pay the rent").click();
  await expect(ring(page, "1 of 1 done")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();

  await expect(ring(page, "0 of 1 done")).toBeVisible();
  await expect(check(page, "Pay the rent")).toHaveAttribute("aria-pressed", "false");
});

test("a day tells its sessions, what is due and what is owed, and a quote", async ({
  signedIn: page,
  api,
  user,
}) => {
  await aDay(api);

  await page.goto(home(user.workspace.slug));

  await expect(page.getByRole("list", { name: "The day" })).toContainText("Physics LabLab 4");
  await expect(page.getByRole("main")).toContainText("Now: Physics Lab until");
  await expect(page.getByRole("region", { name: "Habits" })).toContainText("Ten pages?");
  await expect(page.getByRole("region", { name: "Tasks" })).toContainText(/Renew the passport.*since/);
  await expect(page.getByRole("figure")).not.toBeEmpty();
});

test("somebody new is led to a timetable, a habit and a task; an empty day says so kindly", async ({
  signedIn: page,
  api,
  user,
}) => {
  await page.goto(home(user.workspace.slug));
  for (const name of [/Make a timetable/, /Keep a habit/, /Write down a task/]) {
    await expect(page.getByRole("link", { name })).toBeVisible();
  }

  await api("POST", "W/tasks", { title: "Some day" });
  await page.reload();

  await expect(page.getByText("Nothing today. The day is yours.")).toBeVisible();
});

test("what orders itself tomorrow stands on Today, and is skipped with one press", async ({
  signedIn: page,
  api,
  user,
}) => {
  const price = { amount: 120, currency: "EUR" };
  const milk = await api("POST", "W/products", { name: "Milk", category: "Dairy", unit: "l", price });
  const repeat = await api("POST", "W/orders/repeat", {
    lines: [{ productId: milk.id, quantity: 2 }],
    schedule: { kind: "days", every: 2 },
    startsOn: inDays(await todayOf(api), 1),
  });
  await page.goto(home(user.workspace.slug));
  const orders = page.getByRole("region", { name: "Ordered by itself tomorrow" });
  await expect(orders).toContainText("2 × Milk");
  await expectAccessible(page);

  await orders.getByRole("button", { name: "Skip this one" }).click();

  await expect(orders).toHaveCount(0);
  const { items } = await api("GET", "W/orders/repeat");
  expect(items).toMatchObject([{ id: repeat.id, next: inDays(await todayOf(api), 3) }]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on a day, full or empty, ${colorScheme}`, async ({ signedIn: page, api, user }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(home(user.workspace.slug));
    await expectAccessible(page);

    await aDay(api);
    await page.goto(home(user.workspace.slug));
    await expectAccessible(page);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a habit is ticked and taken back, a number counted, a task done, and days turned", async ({
    signedIn: page,
    api,
    user,
  }) => {
    const date = await aDay(api);
    await page.goto(home(user.workspace.slug));

    await check(page, "Read").click();
    await expect(ring(page, "1 of 4 done")).toBeVisible();
    await check(page, "Read").click();
    await expect(ring(page, "0 of 4 done")).toBeVisible();
    await page.getByRole("button", { name: "Water: more" }).click();
    await expect(page.getByRole("region", { name: "Habits" })).toContainText("1 of 8 glasses");

    await check(page, "Pay the rent").click();
    await expect(ring(page, "1 of 4 done")).toBeVisible();

    await page.getByRole("link", { name: "The day after" }).click();
    await expect(page).toHaveURL(new RegExp(`date=${inDays(date, 1)}$`));
  });
});
