import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { findBrowser } from "../browser";
import { Refusal } from "../refusal";
import type { DemoApp } from "./demo-app";

const FOLDER = "docs/images";
const DESKTOP = { viewport: { width: 1280, height: 890 }, deviceScaleFactor: 1.5 };
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

export type Shot = {
  /** Of the picture's file. */
  name: string;
  phone?: boolean;
  dark?: boolean;
  /** Leads an opened page to what is to be seen. */
  find: (page: Page) => Promise<unknown>;
};

export type Camera = { take: (shot: Shot) => Promise<void>; close: () => Promise<void> };

/** A browser that is signed in to the demo and thinks that it is `instant`. */
export async function openCamera({ url, cookie }: DemoApp, instant: Date): Promise<Camera> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Refusal("No Chromium: install it, or name one with CHROMIUM.");
  const args = ["--disable-background-networking", "--force-color-profile=srgb"];
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  const browser = await chromium.launch({ executablePath, args });
  const cookies = cookie.split("; ").map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return { name, value: value.join("="), url };
  });
  const take = async (shot: Shot) => {
    const page = await openPage(browser, url, shot);
    await page.context().addCookies(cookies);
    await page.clock.setFixedTime(instant);
    await shot.find(page);
    await page.evaluate(() => document.fonts.ready);
    await keepPicture(shot.name, await page.screenshot({ animations: "disabled" }));
    await page.context().close();
  };
  return { take, close: () => browser.close() };
}

async function openPage(browser: Browser, baseURL: string, { phone, dark }: Shot): Promise<Page> {
  const context = await browser.newContext({
    ...(phone ? PHONE : DESKTOP),
    baseURL,
    colorScheme: dark ? "dark" : "light",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    serviceWorkers: "block",
  });
  return context.newPage();
}

/** Writes a picture into docs/images with a palette of its own: text stays sharp, and the file small. */
export async function keepPicture(name: string, png: Uint8Array): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const { size } = await sharp(png)
    .png({ palette: true, quality: 90, effort: 10, dither: 0 })
    .toFile(join(FOLDER, `${name}.png`));
  console.log(`${name}.png: ${Math.ceil(size / 1024)} KB`);
}
