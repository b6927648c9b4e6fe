import { expect, expectAccessible, test } from "./fixtures";
import { benJoins, bread, milk } from "./grocery-fixtures";

test("an editor reads what customers order again and again, and they see what is not sold any more", async ({
  browser,
  request,
  signedIn: page,
  user,
  api,
}) => {
  test.slow();
  const first = await api("POST", "W/products", milk);
  const second = await api("POST", "W/products", bread);
  const ben = await benJoins(browser, request, user, api);
  await ben.api("POST", "W/orders/repeat", {
    lines: [first, second].map(({ id }) => ({ productId: id, quantity: 2 })),
    schedule: { kind: "weekly", every: 1, days: ["SA"] },
    startsOn: "2026-03-28",
  });
  await api("PATCH", `W/products/${second.id}`, { active: false });
  const path = `/w/${user.workspace.slug}/groceries/repeats`;

  await page.goto(path);
  const others = page.getByRole("region", { name: "Other people's" });
  await expect(others.getByText("2 × Milk, 2 × Bread")).toBeVisible();
  await expect(others.getByText("Ben", { exact: true })).toBeVisible();
  await expect(others.getByRole("button")).toHaveCount(0);
  await expectAccessible(page);

  await ben.page.goto(path);
  await expect(ben.page.getByText("Not sold any more, and left out: Bread")).toBeVisible();
  await expect(ben.page.getByRole("button", { name: "Skip this one" })).toBeVisible();
  await ben.page.close();
});
