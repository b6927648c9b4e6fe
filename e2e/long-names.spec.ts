import { expect, test } from "./fixtures";

const long = (letters: number) => "W".repeat(letters);

test("no page overflows sideways where names are long and have no blanks", async ({
  signedIn: page,
  api,
  user,
  viewport,
}) => {
  test.slow();
  const theme = await api("POST", "W/themes", { name: long(60) });
  const frame = { timeZone: "Europe/Berlin", dayStart: "08:00", dayEnd: "17:00" };
  const made = await api("POST", "W/routines", { name: long(120), ...frame });
  await api("POST", `W/routines/${made.id}/sessions`, {
    title: long(200),
    location: long(120),
    weekday: "MO",
    start: "09:00",
    minutes: 75,
  });
  const habit = await api("POST", "W/habits", {
    title: long(200),
    themeId: theme.id,
    schedule: { kind: "days", every: 1 },
    startsOn: "2026-01-01",
  });
  const task = await api("POST", "W/tasks", { title: long(200), themeId: theme.id, priority: "high" });
  await api("POST", "W/products", {
    name: long(120),
    category: long(60),
    unit: long(20),
    price: { amount: 1250, currency: "EUR" },
  });

  const paths = [
    "today",
    "routines",
    `routines/${made.id}`,
    "habits",
    `habits/${habit.id}`,
    "tasks",
    `tasks/${task.id}`,
    "themes",
    `themes/${theme.id}`,
    "groceries",
    "groceries/products",
    "members",
    "statistics",
    "more",
  ];
  for (const path of paths) {
    await page.goto(`/w/${user.workspace.slug}/${path}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, path).toBeLessThanOrEqual(viewport?.width ?? 0);
  }
});
