import type { Page } from "@playwright/test";
import sharp from "sharp";
import { buildIfChanged } from "./build-app";
import { runCommand } from "./command";
import { dataFolder } from "./database";
import { keepPicture, openCamera, type Shot } from "./screenshots/camera";
import { type DemoApp, withDemoApp } from "./screenshots/demo-app";
import { serverActionsKey } from "./secrets";

/** Wednesday, 10:53 in Berlin: a week of the demo in which something is cancelled and something moved. */
const INSTANT = new Date("2026-11-25T09:53:00Z");
const CALENDAR = "lib/routines/import/samples/google.ics";

/** `npm run screenshots`: takes the pictures of docs/images anew. Look at them before you keep them. */
await runCommand(async () => {
  const key = serverActionsKey(dataFolder());
  await buildIfChanged(dataFolder(), key);
  await withDemoApp(key, INSTANT, takePictures);
});
process.exit();

async function takePictures(demo: DemoApp): Promise<void> {
  const camera = await openCamera(demo, INSTANT);
  try {
    for (const shot of shots(demo)) await camera.take(shot);
    await picturePaper(demo);
  } finally {
    await camera.close();
  }
}

function shots({ workspace, routine }: DemoApp): Shot[] {
  const openWeek = (page: Page) => page.goto(routine);
  const openSession = async (page: Page) => {
    await openWeek(page);
    await page.getByRole("link", { name: "Programming in Python" }).first().click();
    await page.getByRole("dialog").waitFor();
  };
  const previewImport = async (page: Page) => {
    await page.goto(`${workspace}/routines/import`);
    await page.locator("input[type=file]").setInputFiles(CALENDAR);
    await page.getByRole("main").locator("button[type=submit]").click();
    await page.getByText("Reading group").waitFor();
  };
  return [
    { name: "week", find: openWeek },
    { name: "week-dark", dark: true, find: openWeek },
    { name: "day-phone", phone: true, find: openWeek },
    { name: "session", find: openSession },
    { name: "import", find: previewImport },
    { name: "today", find: (page) => page.goto(`${workspace}/today`) },
    { name: "today-phone", phone: true, dark: true, find: (page) => page.goto(`${workspace}/today`) },
    { name: "habits", find: (page) => page.goto(`${workspace}/habits`) },
    { name: "groceries-phone", phone: true, find: (page) => page.goto(`${workspace}/groceries`) },
    { name: "statistics", find: (page) => page.goto(`${workspace}/statistics`) },
  ];
}

/** The page that is printed, with an edge as paper on a table has. */
async function picturePaper({ url, routine, cookie }: DemoApp): Promise<void> {
  const response = await fetch(`${url}${routine}/timetable.png?week=2026-11-25`, { headers: { cookie } });
  if (!response.ok) throw new Error(`timetable.png: ${response.status}`);
  const paper = sharp(await response.arrayBuffer()).resize({ width: 1400 });
  const edge = { top: 2, bottom: 2, left: 2, right: 2, background: "#d8d6d2" };
  await keepPicture("paper", await paper.extend(edge).toBuffer());
}
