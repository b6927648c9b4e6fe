import { expect, test } from "./fixtures";

const list = (slug: string) => `/w/${slug}/tasks`;

test("a repeat is told in words with its days as the form is filled in, and again when it is changed", async ({
  signedIn: page,
  api,
  user,
}) => {
  await page.goto(`${list(user.workspace.slug)}/new?title=Rent`);
  await expect(page.getByText("Once", { exact: true })).toBeVisible();
  await page.getByLabel("Due on").fill("2040-01-31");
  await page.getByLabel("How often").selectOption("monthlyDay");
  await page.getByLabel("Day of the month").selectOption("-1");
  await expect(page.getByText("every month on the last day")).toBeVisible();
  await expect(page.getByText("Tue, 31 Jan 2040 · Wed, 29 Feb 2040 · Sat, 31 Mar 2040")).toBeVisible();
  await page.getByLabel("How often").selectOption("custom");
  await expect(page.getByText("The fields above give no days yet.")).toBeVisible();
  await page.getByLabel("Rule").fill("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1");
  await expect(page.getByText("every month on the last weekday")).toBeVisible();
  await page.getByRole("button", { name: "Make the task" }).click();
  await expect(page.getByText("every month on the last weekday")).toBeVisible();

  const { id } = await api("POST", "W/tasks", {
    title: "Bins",
    dueOn: "2040-03-05",
    repeat: { kind: "weekly", every: 2, days: ["MO"] },
  });
  await page.goto(`${list(user.workspace.slug)}/${id}?edit=1`);
  await expect(page.getByText("Mon, 5 Mar 2040 · Mon, 19 Mar 2040 · Mon, 2 Apr 2040")).toBeVisible();
});
