import { expect, expectAccessible, test } from "./fixtures";

test("a friend reads the timetable by its link, until it is revoked", async ({
  signedIn: page,
  api,
  browser,
  user,
}) => {
  const { id } = await api("POST", "W/routines", { name: "Spring term" });
  const algebra = { title: "Algebra", location: "Hall 1", weekday: "MO", start: "09:00", minutes: 90 };
  await api("POST", `W/routines/${id}/sessions`, algebra);
  await page.goto(`/w/${user.workspace.slug}/routines/${id}/settings`);
  const share = page.getByRole("region", { name: "Share" });
  await share.getByRole("button", { name: "Make a link" }).click();
  const link = await share.getByRole("textbox", { name: "Link" }).inputValue();
  const feed = await share.getByRole("textbox", { name: "Calendar feed" }).inputValue();

  const stranger = await browser.newContext();
  const friend = await stranger.newPage();
  const answer = await friend.goto(`${new URL(link).pathname}?day=2026-03-23`);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()["x-robots-tag"]).toContain("noindex");
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  await expect(friend.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(friend.getByRole("heading", { name: "Spring term" })).toBeVisible();
  await expect(friend.getByText("Algebra")).toBeVisible();
  const webcal = feed.replace(/^https?:/, "webcal:");
  await expect(friend.getByRole("link", { name: "Add to your calendar" })).toHaveAttribute("href", webcal);
  await expect(friend.getByRole("textbox", { name: "Calendar feed" })).toHaveValue(feed);
  await expect(friend.getByRole("link", { name: "Calendar file" })).toHaveAttribute("href", feed);
  await expectAccessible(friend);
  const html = await friend.content();
  expect(html).not.toContain(user.email);
  expect(html).not.toContain(user.workspace.slug);
  await friend.getByRole("link", { name: "Next week" }).click();
  await expect(friend.getByText(/30 March/).first()).toBeVisible();
  const calendar = await stranger.request.get(new URL(feed).pathname);
  expect(await calendar.text()).toContain("SUMMARY:Algebra");

  await share.getByRole("button", { name: "Make the link stop working" }).click();
  await expect(share.getByRole("button", { name: "Make a link" })).toBeVisible();
  expect((await friend.goto(new URL(link).pathname))?.status()).toBe(404);
  expect((await stranger.request.get(new URL(feed).pathname)).status()).toBe(404);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the timetable is there to read, and its weeks to turn", async ({ page, api }) => {
    const { id } = await api("POST", "W/routines", { name: "Spring term" });
    const algebra = { title: "Algebra", weekday: "MO", start: "09:00", minutes: 90 };
    await api("POST", `W/routines/${id}/sessions`, algebra);
    const { url } = await api("PUT", `W/routines/${id}/share`);

    await page.goto(`${url}?day=2026-03-23`);

    await expect(page.getByText("Algebra")).toBeVisible();
    await page.getByRole("link", { name: "Previous week" }).click();
    await expect(page.getByText(/16/).first()).toBeVisible();
  });
});
