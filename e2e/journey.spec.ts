import { readFile } from "node:fs/promises";
import { readPdf } from "@/lib/testing/pdf";
import { expect, test } from "./fixtures";

test("somebody new has a week on paper and a friend reading it, from nothing", async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(isMobile, "a click into the grid is the desktop's");
  test.slow();
  await page.goto("/register");
  await page.getByLabel("Name").fill("Ana Kovač");
  await page.getByLabel("E-mail").fill(`ana.${crypto.randomUUID()}@example.org`);
  await page.getByLabel("Password").fill("violet kettle morning");
  await page.getByRole("button", { name: "Make the account" }).click();

  await page.getByRole("link", { name: /Make a timetable/ }).click();
  await page.getByRole("link", { name: /School week/ }).click();
  await page.getByLabel("Name").fill("Class 7b");
  await page.getByRole("button", { name: "Make the routine" }).click();
  await expect(page.getByRole("heading", { name: "Class 7b" })).toBeVisible();

  await page
    .getByRole("link", { name: /: add a session$/ })
    .last()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Title").fill("Chess club");
  await dialog.getByRole("button", { name: "Add session" }).click();
  const chess = page.locator("a[data-from]", { hasText: "Chess club" });
  await chess.click();
  await dialog.getByLabel("Reason").fill("tournament");
  await dialog.getByRole("button", { name: /^Cancel this/ }).click();
  await expect(chess).toContainText("Cancelled: tournament");

  await page.getByRole("link", { name: "Print" }).click();
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "PDF to print" }).click();
  const { pages, text } = await readPdf(await readFile(await (await download).path()));
  expect(pages).toBe(1);
  expect(text).toContain("Class 7b");
  expect(text).toContain("Chess club");
  expect(text).toContain("Cancelled: tournament");

  await dialog.getByRole("button", { name: "Close" }).click();
  await page.getByRole("link", { name: "Settings of this routine" }).click();
  const share = page.getByRole("region", { name: "Share" });
  await share.getByRole("button", { name: "Make a link" }).click();
  const link = await share.getByRole("textbox", { name: "Link" }).inputValue();
  const friend = await (await browser.newContext()).newPage();
  await friend.goto(new URL(link).pathname);
  await expect(friend.getByText("Chess club")).toBeVisible();
});
