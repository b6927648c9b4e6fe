import { expect, expectAccessible } from "./fixtures";
import { place, test } from "./week-fixtures";

test("the plain week leads back to the week from which it was opened", async ({ week, isMobile }) => {
  const open = async (name: string) => {
    if (isMobile) await week.getByRole("button", { name: "Another week" }).click();
    await week.getByRole("link", { name }).click();
  };
  await open("Plain week");
  await expect(week).toHaveURL(/week=pattern&of=2026-03-23/);
  await open("With dates");

  await expect(week.getByText(/23.?–.?29 March 2026/)).toBeVisible();
});

test("the day begins high, with its own clashes alone, and the rest behind a button", async ({
  week,
  api,
  term,
  isMobile,
}) => {
  test.skip(!isMobile, "a desktop shows the whole week");
  for (const title of ["Physics", "Latin"]) await place(api, term.id, { title, weekday: "TU" });
  await week.reload();
  const grid = await week.locator("[data-window]").boundingBox();
  expect(grid?.y).toBeLessThan(844 / 3);
  const clash = week.getByText("Latin and Physics overlap on Tuesday");
  await expect(clash).toBeHidden();
  await week.getByRole("link", { name: "Tuesday 24 March, 2 sessions" }).tap();
  await expect(clash).toBeVisible();

  await week.getByRole("button", { name: "Another week" }).tap();
  await expectAccessible(week);
  await week.getByRole("link", { name: "Plain week" }).tap();
  await expect(week).toHaveURL(/week=pattern&of=2026-03-23/);
  await expect(week.getByRole("link", { name: "Plain week" })).toBeHidden();
});

test("a date that there is not is told", async ({ week, term }) => {
  await week.goto(`${term.path.split("?")[0]}?week=2026-02-31`);

  await expect(week.getByText("There is no such day: this is the present week.")).toBeVisible();
});

test("an archived routine says that it is", async ({ week, api, term }) => {
  await api("PATCH", `W/routines/${term.id}`, { archived: true });
  await week.reload();

  await expect(week.getByText("This routine is archived.")).toBeVisible();
});

test("an empty routine offers a template, a calendar file and a first session", async ({
  signedIn,
  api,
  user,
}) => {
  const { id } = await api("POST", "W/routines", { name: "Blank" });
  await signedIn.goto(`/w/${user.workspace.slug}/routines/${id}`);
  await expect(signedIn.getByRole("link", { name: "Add the first session" })).toBeVisible();
  await expect(signedIn.getByRole("link", { name: "Import a calendar file" })).toBeVisible();

  await signedIn.getByRole("link", { name: "Start from a template" }).click();
  await expect(signedIn.getByRole("heading", { name: "New routine" })).toBeVisible();
});

test("the rail has the routines in the order of their list, and marks the one that is open", async ({
  week,
  api,
  isMobile,
}) => {
  test.skip(isMobile, "a phone has no rail");
  await api("POST", "W/routines", { name: "algebra club" });
  await week.reload();
  const rail = week.getByRole("navigation", { name: "Routines" });

  await expect(rail.getByRole("link")).toHaveText(["algebra club", "Term"]);
  await expect(rail.getByRole("link", { name: "Term" })).toHaveAttribute("aria-current", "page");
});
