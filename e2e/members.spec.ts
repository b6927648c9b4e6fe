import { expect, register, signIn, test } from "./fixtures";

test("a guest joins by a link through signing up, and sees what their role allows", async ({
  browser,
  signedIn: page,
  user,
}) => {
  const slug = user.workspace.slug;
  await page.goto(`/w/${slug}/members`);
  await page.getByLabel("Role", { exact: true }).selectOption("viewer");
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByRole("textbox", { name: "Link for anybody" }).inputValue();

  const guests = await browser.newPage();
  await guests.goto(new URL(link).pathname);
  await guests.getByRole("link", { name: "Sign up to join" }).click();
  await guests.getByLabel("Name").fill("Vera");
  await guests.getByLabel("E-mail").fill(`vera.${crypto.randomUUID()}@example.org`);
  await guests.getByLabel("Password").fill("violet kettle evening");
  await guests.getByRole("button", { name: "Make the account" }).click();
  await guests.getByRole("button", { name: "Join" }).click();
  await guests.waitForURL(new RegExp(`/w/${slug}`));
  await guests.goto(`/w/${slug}/members`);
  await expect(guests.getByText("Viewer")).toBeVisible();
  await expect(guests.getByRole("button", { name: "Make a link" })).toHaveCount(0);
  expect((await guests.goto(`/w/${slug}/log`))?.status()).toBe(404);

  await page.reload();
  await page.getByText("More for Vera").click();
  await page.getByRole("button", { name: "Remove Vera" }).click();
  await expect(page.getByText("More for Vera")).toHaveCount(0);
  expect((await guests.goto(`/w/${slug}/members`))?.status()).toBe(404);
  await guests.close();
});

test("the last admin is told to make another first", async ({ signedIn: page, user }) => {
  await page.goto(`/w/${user.workspace.slug}/members`);

  await page.getByRole("button", { name: "Leave this workspace" }).click();

  await expect(page.getByText("Somebody has to look after the workspace", { exact: false })).toBeVisible();
});

test("a link that was used up says so", async ({ browser, request, user: _, api }) => {
  const { url } = await api("POST", "W/invitations", { role: "member" });
  const [ben, eve] = [await register(request, "Ben"), await register(request, "Eve")];
  const page = await browser.newPage();
  await signIn(page, ben, url);
  await page.getByRole("button", { name: "Join" }).click();
  await page.waitForURL(/\/w\//);
  await page.close();

  const late = await browser.newPage();
  await signIn(late, eve, url);

  await expect(late.getByText("This invitation was used already", { exact: false })).toBeVisible();
  await late.close();
});

test("the log tells who did what, and what it was before", async ({ signedIn: page, user, api }) => {
  const { id } = await api("POST", "W/routines", { name: "Term" });
  await api("PATCH", `W/routines/${id}`, { name: "Winter term" });

  await page.goto(`/w/${user.workspace.slug}/log?subject=routine`);

  const line = page.getByRole("listitem").filter({ hasText: "Ana changed routine Winter term" });
  await line.getByText("What changed").click();
  await expect(line.getByText("Term → Winter term")).toBeVisible();
});

test("a token made on the screen opens the API, and is shown once", async ({ request, signedIn: page }) => {
  await page.goto("/account");
  await page.getByText("Make a token", { exact: true }).click();
  const form = page.getByRole("form", { name: "Make a token" });
  await form.getByLabel("Name", { exact: true }).fill("Backup");
  await form.getByLabel("It may").selectOption("read");
  await form.getByRole("button", { name: "Make it" }).click();
  const token = await page.getByLabel("Your new token").inputValue();

  const headers = { authorization: `Bearer ${token}` };
  expect((await request.get("/api/v1/me", { headers })).status()).toBe(200);
  const refused = await request.post("/api/v1/workspaces", { headers, data: { name: "Shop" } });
  expect(refused.status()).toBe(403);
  await page.reload();
  await expect(page.getByText(token)).toHaveCount(0);
});
