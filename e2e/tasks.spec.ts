import { apiOf, expect, expectAccessible, register, signIn, test } from "./fixtures";
import { benJoins } from "./grocery-fixtures";

const list = (slug: string) => `/w/${slug}/tasks`;

test("a task with a checklist repeats once it is finished, and reopening takes that back", async ({
  signedIn: page,
  user,
}) => {
  await page.goto(`${list(user.workspace.slug)}/new`);
  await page.getByLabel("Title").fill("Pay the rent");
  await page.getByLabel("Due on").fill("2030-01-31");
  await page.getByLabel("How often").selectOption("monthlyDay");
  await page.getByLabel("Checklist").fill("Transfer\nReceipt");
  await page.getByRole("button", { name: "Make the task" }).click();
  await expect(page.getByRole("heading", { name: "Pay the rent" })).toBeVisible();
  await page.getByRole("button", { name: "Done: Transfer" }).click();
  await expect(page.getByText("1 of 2").first()).toBeVisible();

  await page.getByRole("button", { name: "Done: Pay the rent" }).click();
  await expect(page.getByText("Pay the rent is done.")).toBeVisible();
  await page.goto(list(user.workspace.slug));
  await expect(page.getByRole("main").getByRole("list", { name: "Tasks" }).getByRole("listitem")).toHaveCount(
    1,
  );
  await expect(page.getByRole("main").getByRole("list", { name: "Tasks" })).toContainText("0 of 2");

  await page.goto(`${list(user.workspace.slug)}?status=done`);
  await page.getByRole("button", { name: "Done: Pay the rent" }).click();
  await expect(page.getByText("Pay the rent is open again.")).toBeVisible();
  await page.goto(`${list(user.workspace.slug)}?status=all`);
  await expect(page.getByRole("main").getByRole("list", { name: "Tasks" }).getByRole("listitem")).toHaveCount(
    1,
  );
});

test("who was removed meanwhile is told so, with what they typed still there", async ({
  browser,
  request,
  user,
  api,
}) => {
  const { page } = await benJoins(browser, request, user, api);
  await page.goto(list(user.workspace.slug));
  const line = page.getByRole("textbox", { name: "Add a task" });
  await line.fill("buy bread");
  const { items } = await api("GET", "W/members");
  const member = (items as { id: string; name: string }[]).find(({ name }) => name === "Ben");
  await api("DELETE", `W/members/${member?.id}`);

  await line.press("Enter");

  const told = page.getByRole("form", { name: "Add a task" }).getByRole("alert");
  await expect(told).toContainText("You are no longer in this workspace.");
  await expect(line).toHaveValue("buy bread");
  await page.close();
});

test("a line is understood before it is sent, and an unknown theme can be made", async ({
  signedIn: page,
  api,
  user,
}) => {
  await page.goto(list(user.workspace.slug));
  const line = page.getByRole("textbox", { name: "Add a task" });
  const form = page.getByRole("form", { name: "Add a task" });

  await line.fill("call mum tomorrow 18:00 !high #family");
  await expect(page.getByText("tomorrow, 18:00")).toBeVisible();
  await expect(page.getByText("High priority")).toBeVisible();
  await page.getByRole("button", { name: /Make the theme.*family/ }).click();
  await expect(page.getByText("#family", { exact: true })).toBeVisible();
  await line.press("Enter");

  await expect(page.getByRole("main").getByRole("list", { name: "Tasks" })).toContainText("call mum");
  await expect(line).toHaveValue("");
  expect(await api("GET", "W/tasks")).toMatchObject({
    items: [{ title: "call mum", priority: "high", dueAt: "18:00" }],
  });
  await line.fill(`x${"y".repeat(10_000)}`);
  await form.getByRole("button", { name: "Add" }).click();
  await expect(form.getByText("That is too long (at most 500 characters).")).toBeVisible();
  await expect(line).toHaveValue(/^xy{10000}$/);
});

test("several tasks are completed at once, and that is undone", async ({ signedIn: page, api, user }) => {
  for (const title of ["Bins", "Plants", "Gym"]) await api("POST", "W/tasks", { title });
  await page.goto(list(user.workspace.slug));
  await page.getByRole("link", { name: "Select", exact: true }).click();
  await page.getByRole("checkbox", { name: "Bins" }).check();
  await page.getByRole("checkbox", { name: "Gym" }).check();

  await page.getByRole("button", { name: "Complete" }).click();
  await expect(page.getByText("2 tasks are done.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("list", { name: "Tasks" }).getByRole("listitem")).toHaveCount(
    1,
  );
  await page.getByRole("button", { name: "Undo" }).click();

  await expect(page.getByRole("main").getByRole("list", { name: "Tasks" }).getByRole("listitem")).toHaveCount(
    3,
  );
});

test("a task is deleted, and is back after an undo", async ({ signedIn: page, api, user }) => {
  const { id } = await api("POST", "W/tasks", { title: "Bins", notes: "the **blue** one" });
  await page.goto(`${list(user.workspace.slug)}/${id}`);
  await expect(page.locator("strong", { hasText: "blue" })).toBeVisible();
  await page.getByRole("link", { name: "Edit this task" }).click();
  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByText("Bins is deleted.")).toBeVisible();

  await page.getByRole("button", { name: "Undo" }).click();

  await expect(page.getByRole("main").getByRole("list", { name: "Tasks" })).toContainText("Bins");
  expect(await api("GET", `W/tasks/${id}`)).toMatchObject({ notes: "the **blue** one" });
});

test("tasks are found by the beginnings of their words, in any language", async ({
  signedIn: page,
  api,
  user,
}) => {
  for (const title of ["Pay the rent", "Позвонить маме", "شراء الحليب", "Cake 🎂"]) {
    await api("POST", "W/tasks", { title });
  }
  await page.goto(list(user.workspace.slug));
  const rows = page.getByRole("main").getByRole("list", { name: "Tasks" }).getByRole("listitem");

  for (const [words, title] of [
    ["мам", "Позвонить маме"],
    ["الحليب", "شراء الحليب"],
    ["rent p", "Pay the rent"],
    ["🎂", "Cake 🎂"],
  ] as const) {
    await page.getByRole("searchbox", { name: "Search tasks" }).fill(words);
    await page.getByRole("main").getByRole("button", { name: "Find" }).click();
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText(title);
  }
  await page.getByRole("searchbox", { name: "Search tasks" }).fill("% ' & |");
  await page.getByRole("main").getByRole("button", { name: "Find" }).click();
  await expect(page.getByText("No task fits that.")).toBeVisible();
});

test("an edit that somebody else overtook is told, and nothing typed is lost", async ({
  signedIn: page,
  api,
  user,
}) => {
  const { id } = await api("POST", "W/tasks", { title: "Bins" });
  await page.goto(`${list(user.workspace.slug)}/${id}`);
  await page.getByRole("link", { name: "Edit this task" }).click();
  await expect(page.getByLabel("Title")).toHaveValue("Bins");
  await api("PATCH", `W/tasks/${id}`, { title: "Blue bins" });

  await page.getByLabel("Title").fill("Green bins");
  await page.getByRole("button", { name: "Save changes" }).click();

  await expect(page.getByText("Somebody else changed this meanwhile.")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Green bins");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { name: "Green bins" })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("these pages keep nobody out", async ({ signedIn: page, api, user }) => {
      const home = list(user.workspace.slug);
      await page.goto(home);
      await expectAccessible(page);
      const theme = await api("POST", "W/themes", { name: "Home" });
      const { id } = await api("POST", "W/tasks", {
        title: "Pay the rent",
        notes: "# Bank\n\n- [site](https://example.org)",
        dueOn: "2026-01-31",
        priority: "high",
        themeId: theme.id,
        checklist: [{ text: "Transfer", done: true }, { text: "Receipt" }],
        repeat: { kind: "monthly", every: 1, day: -1 },
      });
      for (const path of [
        "",
        "?select=1",
        "?sort=position&priority=high",
        "/new",
        `/${id}`,
        `/${id}?edit=1`,
      ]) {
        await page.goto(home + path);
        await expectAccessible(page);
      }
    });
  });
}

test("who only reads sees no way to change anything", async ({ page, request, user, api }) => {
  const ben = await register(request, "Ben");
  const { url } = await api("POST", "W/invitations", { role: "viewer" });
  const accept = apiOf(request, ben);
  await accept("POST", `/api/v1/invitations/${url.split("/").at(-1)}`, {});
  const { id } = await api("POST", "W/tasks", { title: "Bins", checklist: [{ text: "Blue" }] });

  await signIn(page, ben, list(user.workspace.slug));

  await expect(page.getByRole("main").getByRole("list", { name: "Tasks" })).toContainText("Bins");
  await expect(page.getByRole("button", { name: /^Done/ })).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "Add a task" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Select", exact: true })).toHaveCount(0);
  await page.goto(`${list(user.workspace.slug)}/${id}`);
  await expect(page.getByText("Blue")).toBeVisible();
  await expect(page.getByText("Edit this task")).toHaveCount(0);
  await page.goto(`/w/${user.workspace.slug}/themes`);
  await expect(page.getByRole("button", { name: "Make the theme" })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a task is added, completed, that is undone, and several are moved", async ({
    signedIn: page,
    user,
    api,
  }) => {
    await page.goto(list(user.workspace.slug));
    for (const line of ["Bins every tuesday", "Plants 💐 tomorrow"]) {
      await page.getByRole("textbox", { name: "Add a task" }).fill(line);
      await page.getByRole("button", { name: "Add", exact: true }).click();
    }
    await expect(page.getByRole("main").getByRole("list", { name: "Tasks" })).toContainText("every Tuesday");

    await page.getByRole("button", { name: "Done: Plants 💐" }).click();
    await expect(page.getByText("Plants 💐 is done.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("button", { name: "Done: Plants 💐" })).toBeVisible();

    await page.getByRole("link", { name: "Select", exact: true }).click();
    await page.getByRole("checkbox", { name: "Bins" }).check();
    await page.getByText("Move to a theme or day").click();
    await page.getByLabel("Due on").fill("2030-05-05");
    await page.getByRole("button", { name: "Move", exact: true }).click();
    await expect(page.getByText("Bins is changed.")).toBeVisible();
    const { items } = await api("GET", "W/tasks?q=bins");
    expect(items).toMatchObject([{ dueOn: "2030-05-05" }]);
  });
});
