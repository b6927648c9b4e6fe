import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const sample = (name: string) => `lib/routines/import/samples/${name}.ics`;

/** Chooses the file and waits for what is in it. */
async function look(
  page: Page,
  path: string,
  file: Parameters<ReturnType<Page["getByLabel"]>["setInputFiles"]>[0],
) {
  await page.goto(path);
  await page.getByLabel("Calendar file").setInputFiles(file);
  await page.getByRole("button", { name: "Look at what is in it" }).click();
}

for (const name of ["google", "outlook", "apple", "campus-utc", "campus-local-as-utc", "campus-v1"]) {
  test(`a calendar as ${name} writes it becomes a routine, and doubles nothing the second time`, async ({
    signedIn: page,
    api,
    user,
  }) => {
    await look(page, `/w/${user.workspace.slug}/routines/import`, sample(name));
    await expect(page.getByRole("heading", { name: "What is in it" })).toBeVisible();
    const found = await page.getByRole("list", { name: "What is in it" }).getByRole("listitem").count();
    expect(found).toBeGreaterThan(0);
    expect((await api("GET", "W/routines")).items).toEqual([]);

    await page.getByRole("button", { name: "Make it a routine" }).click();
    await expect(page).toHaveURL(/\/routines\/[0-9a-f-]{36}\?week=\d{4}-\d\d-\d\d$/);
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    const week = await api(
      "GET",
      `W/routines/${id}/week?date=${new URL(page.url()).searchParams.get("week")}`,
    );
    expect(JSON.stringify(week)).toContain('"sessionId"');

    await look(page, `/w/${user.workspace.slug}/routines/${id}/import`, sample(name));
    await expect(page.getByText(`Nothing is new, ${found} stay`)).toBeVisible();
    await page.getByRole("button", { name: "Import these sessions" }).click();
    await expect(page).toHaveURL(/\?week=/);
    const { items } = await api("GET", `W/routines/${id}/sessions?limit=100`);
    expect(items).toHaveLength(found);
  });
}

test("times that only claim to be UTC are asked about, and read as the reader says", async ({
  signedIn: page,
  api,
  user,
}) => {
  const { id } = await api("POST", "W/routines", { name: "Term", timeZone: "America/Toronto" });
  await look(page, `/w/${user.workspace.slug}/routines/${id}/import`, sample("campus-local-as-utc"));
  await expect(page.getByText("They are probably local times")).toBeVisible();
  await expect(page.getByRole("radio", { name: /Local times/ })).toBeChecked();
  const first = page.getByRole("list", { name: "What is in it" }).getByRole("listitem").first();
  const asLocal = (await first.textContent()) ?? "";

  await page.getByRole("radio", { name: /Exact times in UTC/ }).check();
  await page.getByRole("button", { name: "Look again" }).click();

  await expect(first).not.toHaveText(asLocal);
  await expect(page.getByRole("radio", { name: /Exact times in UTC/ })).toBeChecked();
});

test("what is no calendar, and what is too large, is said beside the field", async ({
  signedIn: page,
  user,
}) => {
  const path = `/w/${user.workspace.slug}/routines/import`;
  const image = { name: "week.ics", mimeType: "text/calendar", buffer: Buffer.from("\u0089PNG\r\n\u001a\n") };
  await look(page, path, image);
  await expect(page.getByText("That is not a calendar file.")).toBeVisible();

  const large = { name: "large.ics", mimeType: "text/calendar", buffer: Buffer.alloc(5_100_000, "x") };
  await page.getByLabel("Calendar file").setInputFiles(large);
  await expect(page.getByText("That file is over 5 MB.")).toBeVisible();
});

test("a pasted calendar is looked at, and nothing at all is asked for", async ({ signedIn: page, user }) => {
  await page.goto(`/w/${user.workspace.slug}/routines/import`);
  await page.getByRole("button", { name: "Look at what is in it" }).click();
  await expect(page.getByText("This is needed")).toBeVisible();

  await page.getByText("Or paste its text").click();
  await page.getByLabel(/The file’s text/).fill(await readFile(sample("campus-utc"), "utf8"));
  await page.getByRole("button", { name: "Look at what is in it" }).click();

  await expect(page.getByLabel("Name of the routine")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a pasted calendar is looked at, read otherwise, and taken", async ({ signedIn: page, user }) => {
    await page.goto(`/w/${user.workspace.slug}/routines/import`);
    await page.getByText("Or paste its text").click();
    await page.getByLabel(/The file’s text/).fill(await readFile(sample("campus-utc"), "utf8"));
    await page.getByRole("button", { name: "Look at what is in it" }).click();
    await page.getByLabel("Name of the routine").fill("Autumn");
    await page.getByRole("button", { name: "Make it a routine" }).click();

    await expect(page.getByRole("heading", { name: "Autumn" })).toBeVisible();
  });

  test("a file over 5 MB is told so", async ({ signedIn: page, user }) => {
    const large = { name: "large.ics", mimeType: "text/calendar", buffer: Buffer.alloc(5_100_000, "x") };

    await look(page, `/w/${user.workspace.slug}/routines/import`, large);

    await expect(page.getByText("That file is over 5 MB.")).toBeVisible();
  });
});
