import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readPdf } from "@/lib/testing/pdf";
import { expect, expectAccessible } from "./fixtures";
import { test } from "./week-fixtures";

/** What the browser saves once `button` is pressed. */
async function saved(page: Page, button: string) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()), url: file.url() };
}

test("the week that is looked at comes on the paper, in the ink and the way up that were chosen", async ({
  week: page,
}) => {
  await page.getByRole("link", { name: "Print" }).click();
  const dialog = page.getByRole("dialog", { name: "Print" });
  await expect(dialog.getByRole("radio", { name: /The week shown/ })).toBeChecked();
  await expect(dialog.getByRole("radio", { name: "A4" })).toBeChecked();
  await expectAccessible(page);
  for (const choice of ["Letter", "Portrait", "Black only"])
    await dialog.getByRole("radio", { name: choice }).check();
  const { name, bytes, url } = await saved(page, "PDF to print");

  expect(name).toBe("Term.pdf");
  expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
    week: "2026-03-23",
    paper: "letter",
    ink: "mono",
    orientation: "portrait",
  });
  const { pages, width, height, text } = await readPdf(bytes);
  expect({ pages, width, height }).toEqual({ pages: 1, width: 612, height: 792 });
  expect(text).toContain("Algebra");
  expect(text).toContain("23");
  expect(text).toContain(new URL(url).pathname.replace("/timetable.pdf", ""));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the plain week is a picture, and a calendar file", async ({ week: page }) => {
    await page.getByRole("link", { name: "Print" }).click();
    await page.getByRole("radio", { name: /The plain week/ }).check();
    const { name, bytes, url } = await saved(page, "Picture");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Calendar file" }).click();

    expect(name).toBe("Term.png");
    expect(new URL(url).searchParams.get("week")).toBe("pattern");
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(await readFile(await (await download).path(), "utf8")).toContain("SUMMARY:Algebra");
    await page.getByRole("main").getByRole("link", { name: "Week" }).click();
    await expect(page.getByRole("heading", { name: "Term" })).toBeVisible();
  });
});

test.describe("in the United States", () => {
  test.use({ locale: "en-US" });

  test("the paper is Letter until another is chosen", async ({ week: page, term }) => {
    await page.goto(term.path.replace("?day=2026-03-23", "/print?week=pattern"));

    await expect(page.getByRole("radio", { name: "Letter" })).toBeChecked();
    await expect(page.getByRole("radio", { name: /The plain week/ })).toBeChecked();
  });
});
