import { apiOf, expect, expectAccessible, register, signIn, test } from "./fixtures";

test("a task's page tells an admin who changed what, once it is asked", async ({
  signedIn: page,
  user,
  api,
}) => {
  const theme = await api("POST", "W/themes", { name: "Chores", color: "teal" });
  const { id } = await api("POST", "W/tasks", { title: "Bins" });
  await api("PATCH", `W/tasks/${id}`, { priority: "high", dueOn: "2026-03-23", themeId: theme.id });
  await page.goto(`/w/${user.workspace.slug}/tasks/${id}`);
  const history = page.getByRole("region", { name: "History" });
  await expect(history.getByRole("listitem")).toHaveCount(0);

  await history.getByRole("link", { name: "Show the history" }).click();

  await expect(history.getByRole("listitem")).toContainText([
    "Ana changed task Bins",
    "Ana created task Bins",
  ]);
  await history.getByText("What changed").first().click();
  for (const words of ["Medium → High", "nothing → 23 March 2026", "nothing → Chores"]) {
    await expect(history.getByText(words, { exact: false })).toBeVisible();
  }
  await expectAccessible(page);
});

test("who may not read it in the log sees no history; an editor that of a product", async ({
  browser,
  request,
  user,
  api,
}) => {
  const { url } = await api("POST", "W/invitations", { role: "editor" });
  const carl = await register(request, "Carl");
  await apiOf(request, carl)("POST", `/api/v1${url}`);
  const task = await api("POST", "W/tasks", { title: "Bins" });
  const price = (amount: number) => ({ amount, currency: "EUR" });
  const product = await api("POST", "W/products", {
    name: "Milk",
    category: "Dairy",
    unit: "l",
    price: price(120),
  });
  await api("PATCH", `W/products/${product.id}`, { price: price(130) });
  const page = await browser.newPage();
  await signIn(page, carl, `/w/${user.workspace.slug}/tasks/${task.id}?history=shown`);

  await expect(page.getByRole("heading", { name: "Bins" })).toBeVisible();
  await expect(page.getByText("History")).toHaveCount(0);
  await page.goto(`/w/${user.workspace.slug}/groceries/products/${product.id}?history=shown`);

  const history = page.getByRole("region", { name: "History" });
  await history.getByText("What changed").first().click();
  await expect(history.getByText("€1.20 → €1.30")).toBeVisible();
  await page.close();
});

test("without JavaScript an invitation is accepted and a history opens", async ({
  browser,
  request,
  user,
  api,
}) => {
  const { url } = await api("POST", "W/invitations", { role: "admin" });
  const dora = await register(request, "Dora");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();

  await signIn(page, dora, url);
  await page.getByRole("button", { name: "Join" }).click();
  await page.waitForURL(new RegExp(`/w/${user.workspace.slug}`));
  await page.goto(`/w/${user.workspace.slug}/members`);
  await page.getByRole("link", { name: "Show the history" }).click();

  const history = page.getByRole("region", { name: "History" });
  await expect(history.getByRole("listitem")).toContainText(["Dora joined"]);
  await history.getByText("What changed").first().click();
  await expect(history.getByText("Admin", { exact: true })).toBeVisible();
  await context.close();
});
