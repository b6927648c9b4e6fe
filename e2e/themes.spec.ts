import { expect, expectAccessible, test } from "./fixtures";

const home = (slug: string) => `/w/${slug}/themes`;

test("a theme is made, changed, and its name and colour are its own", async ({ signedIn: page, user }) => {
  await page.goto(home(user.workspace.slug));
  await page.getByLabel("Name", { exact: true }).fill("Home");
  await page.getByRole("button", { name: "Make the theme" }).click();
  const themes = page.getByRole("main").getByRole("list", { name: "Themes" });
  await expect(themes).toContainText("Home");

  await page.getByLabel("Name", { exact: true }).fill("HOME");
  await page.getByRole("button", { name: "Make the theme" }).click();
  await expect(page.getByText("There is a theme of that name already.")).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("Work");
  await page.getByRole("radio", { name: "Blue" }).check({ force: true });
  await page.getByRole("button", { name: "Make the theme" }).click();
  await expect(page.getByText("Another theme has that colour already.")).toBeVisible();
  await page.getByRole("radio", { name: "Red" }).check({ force: true });
  await page.getByRole("button", { name: "Make the theme" }).click();

  await expect(themes.getByRole("listitem")).toContainText(["Home", "Work"]);
  await themes.getByRole("link", { name: /Work/ }).click();
  await expect(page.getByRole("heading", { name: "Work", level: 1 })).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("Office");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(themes).toContainText("Office");
});

test("a theme filters the tasks, in the address, and leaves what it grouped when it goes", async ({
  signedIn: page,
  api,
  user,
}) => {
  const theme = await api("POST", "W/themes", { name: "Garden" });
  await api("POST", "W/tasks", { title: "Weed", themeId: theme.id });
  await api("POST", "W/tasks", { title: "Cook" });
  await api("POST", "W/routines", { name: "Term", themeId: theme.id });
  await page.goto(`/w/${user.workspace.slug}/tasks`);
  const tasks = page.getByRole("main").getByRole("list", { name: "Tasks" });

  await page
    .getByRole("main")
    .getByRole("navigation", { name: "Show a theme" })
    .getByRole("link", { name: "Garden" })
    .click();
  await expect(tasks).not.toContainText("Cook");
  await expect(page).toHaveURL(new RegExp(`theme=${theme.id}`));
  await page.reload();
  await expect(tasks.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("textbox", { name: "Add a task" }).fill("Rake");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(tasks).toContainText("Rake");

  await page.goto(`/w/${user.workspace.slug}/routines?theme=${theme.id}`);
  await expect(page.getByRole("main").getByRole("list", { name: "Routines" })).toContainText("Term");
  await page.getByRole("main").getByRole("link", { name: "All themes" }).click();
  await expect(page).toHaveURL(/\/routines$/);

  await page.goto(`${home(user.workspace.slug)}/${theme.id}`);
  await expect(page.getByText("The 3 things that hang on it stay, without a theme.")).toBeVisible();
  await page.getByRole("button", { name: "Delete this theme" }).click();
  await expect(page.getByText("There are no themes yet.")).toBeVisible();
  expect((await api("GET", "W/tasks")).items).toMatchObject([
    { title: "Weed", themeId: null },
    { title: "Cook" },
    { title: "Rake", themeId: null },
  ]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("these pages keep nobody out", async ({ signedIn: page, api, user }) => {
      await page.goto(home(user.workspace.slug));
      await expectAccessible(page);
      const { id } = await api("POST", "W/themes", { name: "Дом и сад 🏡" });
      for (const path of ["", `/${id}`]) {
        await page.goto(home(user.workspace.slug) + path);
        await expectAccessible(page);
      }
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a theme is made and deleted", async ({ signedIn: page, user }) => {
    await page.goto(home(user.workspace.slug));
    await page.getByLabel("Name", { exact: true }).fill("Home");
    await page.getByRole("button", { name: "Make the theme" }).click();
    await page
      .getByRole("main")
      .getByRole("list", { name: "Themes" })
      .getByRole("link", { name: /Home/ })
      .click();
    await page.getByRole("button", { name: "Delete this theme" }).click();
    await expect(page.getByText("There are no themes yet.")).toBeVisible();
  });
});
