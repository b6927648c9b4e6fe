import { expect, test } from "./fixtures";

/** An edit form, what somebody else changes meanwhile, and what is typed. */
const forms = {
  "a theme": {
    make: ["W/themes", { name: "Chores", color: "teal" }],
    path: "themes",
    edit: "",
    label: "Name",
    save: "Save changes",
    theirs: { name: "Housework" },
    field: "name",
  },
  "a habit": {
    make: [
      "W/habits",
      {
        title: "Chores",
        schedule: { kind: "days", every: 1 },
        measure: { kind: "yesNo" },
        startsOn: "2026-01-01",
      },
    ],
    path: "habits",
    edit: "/edit",
    label: "Name",
    save: "Save changes",
    theirs: { title: "Housework" },
    field: "title",
  },
  "a product": {
    make: [
      "W/products",
      { name: "Chores", category: "Dairy", unit: "l", price: { amount: 120, currency: "EUR" } },
    ],
    path: "groceries/products",
    edit: "",
    label: "Name",
    save: "Save",
    theirs: { name: "Housework" },
    field: "name",
  },
} as const;

for (const [what, { make, path, edit, label, save, theirs, field }] of Object.entries(forms)) {
  test(`${what} that somebody else changed meanwhile is shown beside what was typed`, async ({
    signedIn: page,
    user,
    api,
  }) => {
    const [collection, fields] = make;
    const { id } = await api("POST", collection, fields);
    await page.goto(`/w/${user.workspace.slug}/${path}/${id}${edit}`);
    await api("PATCH", `${collection}/${id}`, theirs);

    await page.getByLabel(label, { exact: true }).fill("Mine");
    await page.getByRole("button", { name: save, exact: true }).click();

    await expect(page.getByText("Somebody else changed this meanwhile.")).toBeVisible();
    await expect(page.getByRole("definition").getByText("Housework")).toBeVisible();
    await expect(page.getByLabel(label, { exact: true })).toHaveValue("Mine");
    await page.getByRole("button", { name: save, exact: true }).click();
    await expect.poll(async () => (await api("GET", `${collection}/${id}`))[field]).toBe("Mine");
  });
}

test("a workspace's settings too", async ({ signedIn: page, user, api }) => {
  const home = `/api/v1/workspaces/${user.workspace.slug}`;
  await page.goto(`/w/${user.workspace.slug}/settings`);
  await api("PATCH", home, { name: "House" });

  const name = page.getByLabel("Name", { exact: true });
  await name.fill("Mine");
  await page.getByRole("button", { name: "Save", exact: true }).click();

  await expect(page.getByText("Somebody else changed this meanwhile.")).toBeVisible();
  await expect(page.getByRole("definition").getByText("House")).toBeVisible();
  await expect(name).toHaveValue("Mine");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(async () => (await api("GET", home)).name).toBe("Mine");
});
