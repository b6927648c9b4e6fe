import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isFolderHeld, lockFolder } from "./lock";
import { type Postgres, startPostgres } from "./postgres";
import { Refusal } from "./refusal";
import { readSecrets } from "./secrets";

let folder: string;
let postgres: Postgres | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rota-postgres-"));
});
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function rowsKept(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query("SELECT FROM kept");
  await client.end();
  return rowCount ?? 0;
}

test("after kill -9 of its parent the data is free again, and no committed row is lost", async () => {
  const parent = spawn(process.execPath, ["--import", "tsx", "scripts/testing/orphan.ts", folder]);
  await once(parent.stdout, "data");
  expect(await lockFolder(folder)).toBe(false);
  parent.kill("SIGKILL");
  await once(parent, "exit");

  const freed = await lockFolder(folder);
  postgres = await startPostgres({ folder: `${folder}/postgres`, password: "orphan" });

  expect(freed).toBe(true);
  expect(await rowsKept(postgres.url("postgres"))).toBe(1);
}, 30_000);

test("a process id that was given out again does not keep the database from starting", async () => {
  await postgres?.stop();
  const pidFile = [process.pid, "/nowhere", 0, 1, "", "127.0.0.1", "", "ready"].join("\n");
  writeFileSync(join(folder, "postgres", "postmaster.pid"), pidFile);

  postgres = await startPostgres({ folder: `${folder}/postgres`, password: "orphan" });

  expect(await rowsKept(postgres.url("postgres"))).toBe(1);
}, 30_000);

test("a password that is not the folder's is told in a sentence", async () => {
  await postgres?.stop();

  const start = startPostgres({ folder: `${folder}/postgres`, password: "another" });

  await expect(start).rejects.toThrow(
    new Refusal("secrets.json in the data folder is not that of its database."),
  );
}, 30_000);

test("a folder is held by one", async () => {
  const other = join(folder, "held");

  const [first, second] = [await lockFolder(other), await lockFolder(other)];

  expect([first, second, await isFolderHeld(other)]).toEqual([true, false, true]);
});

test("secrets are made once and are for their owner's eyes", () => {
  const made = readSecrets(join(folder, "secrets"));

  expect(readSecrets(join(folder, "secrets"))).toEqual(made);
  expect(statSync(join(folder, "secrets", "secrets.json")).mode & 0o777).toBe(0o600);
  expect(Buffer.from(made.serverActionsKey, "base64")).toHaveLength(32);
});
