import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { invite } from "@/lib/invitations/mutations";
import { invitationInput } from "@/lib/invitations/schema";
import { prisma } from "@/lib/platform/db";
import { askFor } from "@/lib/platform/queue";
import { aMailServer } from "@/lib/testing/mail-server";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { freePort } from "@/scripts/free-port";

const owner = new pg.Client({ connectionString: process.env.DATABASE_ADMIN_URL });
await owner.connect();
afterAll(() => owner.end());

test("two processes do once what is to be done once", async () => {
  await betweenStarts();
  const upstream = await aSourceOfQuotes();
  const workers = [aWorker({ QUOTES_URL: upstream.url }), aWorker({ QUOTES_URL: upstream.url })];

  await Promise.all(workers.map((worker) => saysOf(worker, "working off jobs")));
  await expect.poll(() => statesOf("refresh-quotes"), { timeout: 15_000 }).toEqual(["completed"]);
  await expect.poll(() => statesOf("tend-log"), { timeout: 15_000 }).toEqual(["completed"]);
  const endings = await Promise.all(workers.map(end));

  expect(upstream.asked()).toBe(1);
  expect(await prisma().quote.findMany({ select: { text: true, author: true } })).toEqual([
    { text: "Well begun is half done.", author: "Aristotle" },
  ]);
  expect(endings).toEqual([0, 0]);
  upstream.close();
}, 60_000);

test("while the database is away a worker waits, warns, and still ends when it is told to", async () => {
  const worker = aWorker({ DATABASE_URL: "postgresql://rota@127.0.0.1:1/rota" });

  const warning = await saysOf(worker, "jobs wait for the database");
  const ending = await end(worker);

  expect(warning).toContain("ECONNREFUSED");
  expect(ending).toBe(0);
}, 20_000);

test("a letter that was asked for is sent by a worker; a mail server that is away is a warning", async () => {
  const mail = await aMailServer();
  const { ana, home } = await theWorld();
  const { id } = await invite(
    await scopeOf(ana, "workspace:manage", "home", new Date()),
    invitationInput.parse({ email: "dora@example.org" }),
  );
  const from = { MAIL_FROM: "rota@example.org", APP_URL: "https://rota.example.org" };
  const ask = () => askFor(prisma(), "send-invitation", { workspaceId: home.id, id, locale: "en" });

  await ask();
  const worker = aWorker({ SMTP_URL: mail.url, ...from });
  await expect
    .poll(() => mail.letters.map(({ to }) => to), { timeout: 15_000 })
    .toEqual([["dora@example.org"]]);
  await end(worker);
  await ask();
  const alone = aWorker({ SMTP_URL: "smtp://127.0.0.1:1", ...from });
  const warning = await saysOf(alone, "a job failed");
  await end(alone);

  expect(warning).toContain("send-invitation");
  expect(await statesOf("send-invitation")).toEqual(expect.arrayContaining(["completed", "retry"]));
  await mail.close();
}, 60_000);

test("the app's role makes no queue and changes no schedule", async () => {
  const app = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await app.connect();

  await expect(app.query("SELECT pgboss.create_queue('mine', '{}')")).rejects.toMatchObject({
    code: "42501",
  });
  await expect(app.query("UPDATE pgboss.schedule SET cron = '* * * * *'")).rejects.toMatchObject({
    code: "42501",
  });
  await app.end();
});

/** Starts are one by the clock's ten minutes: not now, if these are just about to end. */
async function betweenStarts(): Promise<void> {
  const left = 600_000 - (Date.now() % 600_000);
  if (left < 20_000) await new Promise((done) => setTimeout(done, left));
}

function aWorker(environment: Record<string, string>): ChildProcess {
  const args = ["--conditions=react-server", "--import", "tsx", "scripts/worker.ts"];
  return spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, LOG_LEVEL: "info", ...environment },
  });
}

/** The line of its log that has these words. */
function saysOf({ stdout }: ChildProcess, words: string): Promise<string> {
  return new Promise((found) => {
    stdout?.on("data", (chunk) => `${chunk}`.includes(words) && found(`${chunk}`));
  });
}

async function end(worker: ChildProcess): Promise<unknown> {
  worker.kill("SIGTERM");
  const [status] = await once(worker, "exit");
  return status;
}

async function statesOf(job: string): Promise<string[]> {
  const { rows } = await owner.query("SELECT state FROM pgboss.job WHERE name = $1", [job]);
  return rows.map(({ state }) => state);
}

async function aSourceOfQuotes() {
  let count = 0;
  const server = createServer((_, response) => {
    count += 1;
    response.end(JSON.stringify([{ q: "Well begun is half done.", a: "Aristotle", h: "<b>" }]));
  });
  const port = await freePort();
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${port}/`, asked: () => count, close: () => server.close() };
}
