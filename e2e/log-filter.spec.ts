import { apiOf, expect, expectAccessible, register, signIn, test } from "./fixtures";
import { milk } from "./grocery-fixtures";

test("the log is asked for what was done, and by whom, also who has been removed since", async ({
  browser,
  request,
  user,
  api,
}) => {
  test.slow();
  const { url } = await api("POST", "W/invitations", { role: "editor" });
  const carl = await register(request, "Carl");
  await apiOf(request, carl)("POST", `/api/v1${url}`);
  const carls = apiOf(request, { ...carl, workspace: user.workspace });
  const { id } = await carls("POST", "W/products", milk);
  await carls("PATCH", `W/products/${id}`, { unit: "bottle" });
  await carls("DELETE", `W/products/${id}`);
  const members = (await api("GET", "W/members")).items as { id: string; name: string }[];
  await api("DELETE", `W/members/${members.find(({ name }) => name === "Carl")?.id}`);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, user, `/w/${user.workspace.slug}/log`);

  await page.getByLabel("What", { exact: true }).selectOption("Products");
  await page.getByLabel("What was done").selectOption("Deleted");
  await page.getByLabel("Who").selectOption("Carl");
  await page.getByRole("button", { name: "Show" }).click();

  const line = page.getByRole("listitem").filter({ hasText: "Milk" });
  await expect(line).toHaveCount(1);
  await expect(line).toContainText("Carl deleted product Milk");
  await line.getByText("What changed").click();
  await expect(line.getByText("€1.20")).toBeVisible();
  await expect(line.getByText("bottle")).toBeVisible();
  await context.close();
  const withScripts = await browser.newPage();
  await signIn(withScripts, user, `/w/${user.workspace.slug}/log`);
  await expectAccessible(withScripts);
  await withScripts.close();
});
