import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { APIRequestContext, Browser, Locator, Page } from "@playwright/test";
import { readPages } from "@/lib/testing/pdf";
import { type Api, apiOf, type Person, register, signIn } from "./fixtures";
import { appEnvironment } from "./security/world";

export const milk = { name: "Milk", category: "Dairy", unit: "l", price: { amount: 120, currency: "EUR" } };
export const bread = {
  name: "Bread",
  category: "Bakery",
  unit: "loaf",
  price: { amount: 300, currency: "EUR" },
};

/** Ben comes into the workspace as a member, with a page and an API of his own in it. */
export async function benJoins(browser: Browser, request: APIRequestContext, user: Person, api: Api) {
  const { url } = await api("POST", "W/invitations", { role: "member" });
  const ben = await register(request, "Ben");
  const page = await browser.newPage();
  await signIn(page, ben, url);
  await page.getByRole("button", { name: "Join" }).click();
  await page.waitForURL(new RegExp(`/w/${user.workspace.slug}`));
  return { page, token: ben.token, api: apiOf(request, { ...ben, workspace: user.workspace }) };
}

/** What is written on the paper that the browser saves once that link is followed, or button pressed. */
export async function paperBehind(
  page: Page,
  behind: string | Locator,
): Promise<{ name: string; pages: string[] }> {
  const download = page.waitForEvent("download");
  await (typeof behind === "string" ? page.getByRole("link", { name: behind, exact: true }) : behind).click();
  const file = await download;
  const pages = await readPages(await readFile(await file.path()));
  return { name: file.suggestedFilename(), pages: pages.map(({ text }) => text) };
}

/** The job that makes repeating orders, as if it ran at that instant. */
export async function makeOrdersAt(now: Date): Promise<void> {
  const code = `
    const { prisma, disconnect } = await import("./lib/platform/db.ts");
    const { jobScope } = await import("./lib/auth/scope.ts");
    const { makeDueOrders } = await import("./lib/groceries/repeats/due.ts");
    await makeDueOrders(jobScope(prisma(), new Date("${now.toISOString()}")));
    await disconnect();`;
  const args = ["--conditions=react-server", "--import", "tsx", "--input-type=module", "--eval", code];
  const child = spawn(process.execPath, args, {
    stdio: "inherit",
    env: { ...process.env, ...appEnvironment() },
  });
  const [status] = await once(child, "exit");
  if (status !== 0) throw new Error(`the job ended with ${status}`);
}
