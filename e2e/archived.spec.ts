import { apiOf, expect, expectAccessible, register, signIn, test } from "./fixtures";
import { milk } from "./grocery-fixtures";

test("an archived workspace is read by its members and changed by nobody, until it is brought back", async ({
  browser,
  request,
  signedIn: page,
  user,
  api,
}) => {
  test.slow();
  const home = `/w/${user.workspace.slug}`;
  const { id } = await api("POST", "W/tasks", { title: "Bins" });
  const { url } = await api("POST", "W/invitations", { role: "member" });
  const ben = await register(request, "Ben");
  await apiOf(request, ben)("POST", `/api/v1${url}`);
  const bens = await browser.newPage();
  await signIn(bens, ben, `${home}/tasks/new`);

  await page.goto(`${home}/settings`);
  await page.getByRole("button", { name: "Archive this workspace" }).click();
  await expect(page.getByText("This workspace is archived. It can be read, not changed.")).toBeVisible();
  await expect(page.getByLabel("Currency")).toHaveCount(0);

  // A form that was open meanwhile is told, and keeps what was typed.
  await bens.getByLabel("Title").fill("Windows");
  await bens.getByRole("button", { name: "Make the task" }).click();
  await expect(bens.getByText("This workspace is archived: it can be read, not changed.")).toBeVisible();
  await expect(bens.getByLabel("Title")).toHaveValue("Windows");
  await bens.goto(`${home}/tasks`);
  await expect(bens.getByText("Bins")).toBeVisible();
  await expect(bens.getByRole("checkbox", { name: "Bins" })).toHaveCount(0);
  await expect(bens.getByRole("link", { name: "Its settings" })).toHaveCount(0);
  await bens.goto(`/w/${ben.workspace.slug}/more`);
  await expect(bens.getByRole("heading", { name: "Archived" })).toBeVisible();
  await bens.close();

  const headers = { authorization: `Bearer ${user.token}` };
  const task = `/api/v1/workspaces/${user.workspace.slug}/tasks/${id}`;
  expect((await request.get(task, { headers })).status()).toBe(200);
  const refused = await request.patch(task, { headers, data: { title: "Boxes" } });
  expect(refused.status()).toBe(409);
  expect((await refused.json()).detail).toContain("archived");

  await page.goto(`${home}/settings`);
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByText("This workspace is archived", { exact: false })).toHaveCount(0);
  expect((await api("PATCH", `W/tasks/${id}`, { title: "Boxes" })).title).toBe("Boxes");
  await page.goto(`${home}/settings?history=shown#history`);
  const history = page.getByRole("region", { name: "History" });
  await expect(history.getByRole("listitem")).toContainText(["Ana restored", "Ana archived"]);
});

test("an archived workspace's pages keep nobody out", async ({ signedIn: page, user, api }) => {
  test.slow();
  await api("POST", "W/tasks", { title: "Bins" });
  await api("PATCH", `/api/v1/workspaces/${user.workspace.slug}`, { archived: true });

  for (const path of ["today", "tasks", "members", "settings"]) {
    await page.goto(`/w/${user.workspace.slug}/${path}`);
    await expectAccessible(page);
  }
});

test("an archived shop's orders are read, and nothing of them is pressed", async ({
  signedIn: page,
  user,
  api,
}) => {
  const { id: productId } = await api("POST", "W/products", milk);
  const lines = [{ productId, quantity: 2 }];
  const { id } = await api("POST", "W/orders", { lines });
  const schedule = { kind: "days", every: 1 };
  await api("POST", "W/orders/repeat", { lines, schedule, startsOn: "2030-01-01" });
  await api("PUT", "W/basket", { lines });
  await api("PATCH", `/api/v1/workspaces/${user.workspace.slug}`, { archived: true });
  const groceries = `/w/${user.workspace.slug}/groceries`;
  const main = page.getByRole("main");

  await page.goto(groceries);
  await page.getByRole("link", { name: "Orders", exact: true }).click();
  await page.waitForURL(/\/orders$/);

  for (const path of [`orders/${id}`, "repeats", "basket"]) {
    await page.goto(`${groceries}/${path}`);
    await expect(main).toContainText("Milk");
    await expect(main.getByRole("button")).toHaveCount(0);
  }
});

test("a form that an archived workspace would refuse is not drawn where its address leads", async ({
  signedIn: page,
  user,
  api,
}) => {
  test.slow();
  const { id: product } = await api("POST", "W/products", milk);
  const { id: habit } = await api("POST", "W/habits", {
    title: "Stretch",
    schedule: { kind: "days", every: 1 },
    startsOn: "2026-03-01",
  });
  const { id: task } = await api("POST", "W/tasks", { title: "Bins" });
  const { id: theme } = await api("POST", "W/themes", { name: "School", color: "blue" });
  const { id: routine } = await api("POST", "W/routines", { name: "Term" });
  const { id: session } = await api("POST", `W/routines/${routine}/sessions`, {
    ...{ title: "Lab", weekday: "MO", start: "09:00", minutes: 60 },
  });
  await api("PATCH", `/api/v1/workspaces/${user.workspace.slug}`, { archived: true });
  const main = page.getByRole("main");

  const products = ["", "/new", "/table", "/import", `/${product}`].map(
    (path) => `groceries/products${path}`,
  );
  const habits = ["", "/new", "/pauses", `/${habit}`, `/${habit}/edit`].map((path) => `habits${path}`);
  const tasks = ["", "/new", `/${task}`, `/${task}?edit=1`].map((path) => `tasks${path}`);
  const routines = [
    "",
    "/new",
    "/new?template=blank",
    "/import",
    `/${routine}/settings`,
    `/${routine}/import`,
  ];
  const days = [
    `sessions/new`,
    `sessions/${session}`,
    `sessions/${session}/edit`,
    `sessions/${session}/move`,
  ];
  for (const path of [
    ...[...products, ...habits, ...tasks, "themes", `themes/${theme}`],
    ...routines.map((of) => `routines${of}`),
    ...[...days, "days/2026-11-25"].map((of) => `routines/${routine}/${of}`),
  ]) {
    await page.goto(`/w/${user.workspace.slug}/${path}`);
    await expect(main, path).toContainText("This workspace is archived");
    await expect(main.locator('form[method="post" i]'), path).toHaveCount(0);
  }
});
