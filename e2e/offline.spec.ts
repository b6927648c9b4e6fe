import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

test.use({ serviceWorkers: "allow" });

test("without a network a page says so, at the address that was wanted", async ({
  signedIn: page,
  context,
  user,
}) => {
  await page.goto(`/w/${user.workspace.slug}/more`);
  await workerReady(page);

  await context.setOffline(true);
  await page.goto(`/w/${user.workspace.slug}/routines?week=2026-03-23`);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are offline");
  await context.setOffline(false);
  await page.getByRole("link", { name: "Try again" }).click();
  await expect(page).toHaveURL(/\/routines\?week=2026-03-23$/);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("You are offline");
});

test("the service worker keeps nothing of anybody's own", async ({ signedIn: page, user }) => {
  await page.goto(`/w/${user.workspace.slug}/more`);
  await workerReady(page);
  await page.getByRole("main").getByRole("button", { name: "Dark" }).click();
  await page.goto(`/w/${user.workspace.slug}/routines`);
  await page.goto(`/w/${user.workspace.slug}/more`);

  const kept = await page.evaluate(async () => {
    const paths = (await caches.keys()).map(async (name) => {
      const requests = await (await caches.open(name)).keys();
      return requests.map(({ url }) => new URL(url).pathname);
    });
    return (await Promise.all(paths)).flat();
  });

  expect(kept).toContain("/offline");
  expect(kept.filter((path) => !/^\/(offline$|_next\/static\/)/.test(path))).toEqual([]);
});

test("the app can be installed: a manifest with icons, one of them maskable", async ({ page, request }) => {
  await page.goto("/offline");
  const link = await page.locator('link[rel="manifest"]').getAttribute("href");

  const manifest = await (await request.get(link ?? "")).json();

  expect(manifest).toMatchObject({ name: "Rota", start_url: "/", display: "standalone" });
  expect(manifest.icons.map(({ purpose }: { purpose?: string }) => purpose)).toContain("maskable");
  for (const { src, type } of manifest.icons) {
    const icon = await request.get(src);
    expect(icon.headers()["content-type"]).toBe(type);
  }
});

/** It has taken the page over, which it does once everything that it keeps is there. */
async function workerReady(page: Page): Promise<void> {
  const isInCharge = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect.poll(isInCharge, { timeout: 15_000 }).toBe(true);
}
