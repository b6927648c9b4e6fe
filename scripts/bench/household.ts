import { startApp } from "../app-server";
import { freePort } from "../free-port";
import { migrate } from "../migrations";
import { withScratchPostgres } from "../scratch";
import { signInByForm } from "../sign-in-by-form";
import { fillWorkspace, MANY_TASKS, ONE_MONTH, TEN_YEARS } from "./ten-years";

const AUTH_SECRET = "a secret that only the benchmark knows, and it tells";
const MANY = "1000000000";
const limits = {
  LIMIT_SIGN_IN_PER_ADDRESS: MANY,
  LIMIT_SIGN_IN_PER_ACCOUNT: MANY,
  LIMIT_REGISTER_PER_ADDRESS: MANY,
  LIMIT_REGISTER_PER_EMAIL: MANY,
  LIMIT_DOWNLOADS_PER_USER: MANY,
};

export const PASSWORD = "a long bench password 7";
export const EMAIL = "bench@example.org";
/** The first Monday of the routine. */
export const FIRST_WEEK = "2016-09-05";
export const YEAR_10 = "2026-03-23";
export const YEAR_20 = "2036-03-24";

export type Household = {
  url: string;
  /** Another process on the same database. */
  startAnother: () => Promise<{ url: string; pid: number; stop: () => Promise<void> }>;
  pid: number;
  token: string;
  /** A signed-in browser's. */
  cookie: string;
  workspace: string;
  routine: string;
  /** Ten years with 100 000 tasks, and one month with 100: Today shows as much of both. */
  large: string;
  small: string;
  /** The database's owner's, for what is asked of it without the app. */
  database: string;
};

type App = { url: string; pid: number; stop: () => Promise<void> };

/** The built app on a database of its own: ten years of habits and tasks, and a routine of 60 sessions. */
export async function withHousehold(serverActionsKey: string, work: (household: Household) => Promise<void>) {
  await withScratchPostgres(async (at) => {
    const urls = {
      admin: at("postgres"),
      app: Object.assign(new URL(at("postgres")), { username: "rota_app", password: "bench" }).href,
    };
    await migrate(urls);
    const environment = {
      DATABASE_URL: urls.app,
      AUTH_SECRET,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionsKey,
      LOG_LEVEL: "error",
      ...limits,
    };
    const start = async (): Promise<App> => {
      const port = await freePort();
      const app = await startApp({ host: "127.0.0.1", port }, environment);
      return { ...app, url: `http://127.0.0.1:${port}` };
    };
    const app = await start();
    try {
      const furnished = await furnish(app.url, urls.admin);
      await work({ ...furnished, database: urls.admin, url: app.url, pid: app.pid, startAnother: start });
    } finally {
      await app.stop();
    }
  });
}

async function furnish(url: string, owner: string) {
  const account = { email: EMAIL, password: PASSWORD, name: "Bench", timeZone: "Europe/Berlin" };
  const { token, workspace } = await send(url, "/register", account);
  const base = `/workspaces/${workspace.slug}`;
  const frame = {
    name: "Sixty",
    dayStart: "07:00",
    dayEnd: "21:00",
    startsOn: FIRST_WEEK,
    timeZone: "Europe/Berlin",
  };
  const { id } = await send(url, `${base}/routines`, frame, token);
  for (const fields of sixtySessions()) await send(url, `${base}/routines/${id}/sessions`, fields, token);
  const { slug: large } = await send(url, "/workspaces", { name: "Large" }, token);
  const { slug: small } = await send(url, "/workspaces", { name: "Small" }, token);
  await fillWorkspace(owner, workspace.slug, TEN_YEARS);
  await fillWorkspace(owner, large, MANY_TASKS);
  await fillWorkspace(owner, small, ONE_MONTH);
  const cookie = await signInByForm(url, EMAIL, PASSWORD);
  return { token, workspace: workspace.slug, routine: id, large, small, cookie };
}

/** Twelve a day on five days, a few of them every other week, each with a room and a person. */
export function sixtySessions() {
  return (["MO", "TU", "WE", "TH", "FR"] as const).flatMap((weekday, day) =>
    Array.from({ length: 12 }, (_, slot) => ({
      title: `Course ${day * 12 + slot + 1}: Introduction`,
      weekday,
      start: `${String(8 + slot).padStart(2, "0")}:00`,
      minutes: 50,
      location: `Room ${100 + slot}`,
      person: `Teacher ${slot + 1}`,
      everyWeeks: slot === 11 ? 2 : 1,
    })),
  );
}

async function send(url: string, path: string, body: object, token?: string) {
  const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${url}/api/v1${path}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
