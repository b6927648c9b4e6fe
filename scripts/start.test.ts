import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdFolder } from "./lock";
import { versionProblem } from "./migrations";

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "rota-start-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, PORT: "41987", ...environment },
  });
  const [said, complaint, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { said, complaint: complaint.trim(), status };
}

describe.concurrent("npm start tells in a sentence why it cannot", { timeout: 30_000 }, () => {
  test("a port that is taken", async () => {
    const other = createServer().listen(41_988, "127.0.0.1");
    await once(other, "listening");

    const { complaint, status } = await start({ ROTA_DATA: join(home, "port"), PORT: "41988" });

    other.close();
    expect(complaint).toBe("Port 41988 is taken: free it, or name another with PORT.");
    expect(status).toBe(1);
  });

  test("a data folder in use by another Rota", async () => {
    const folder = join(home, "held");
    await holdFolder(folder);

    const { complaint, status } = await start({ ROTA_DATA: folder });

    expect(complaint).toBe(`Another Rota is running on the data folder ${folder}.`);
    expect(status).toBe(1);
  });

  test("a database that cannot be reached, without its password", async () => {
    const DATABASE_URL = "postgresql://rota:secret-word@127.0.0.1:1/rota";

    const { complaint, status } = await start({ ROTA_DATA: join(home, "unreachable"), DATABASE_URL });

    expect(complaint).toBe("The database rota at 127.0.0.1:1 cannot be reached (ECONNREFUSED).");
    expect(status).toBe(1);
  });

  test("a folder that may not be written to", async () => {
    const { complaint, status } = await start({ ROTA_DATA: "/sys/rota" });

    expect(complaint).toMatch(/^Rota may not write to \/sys\/rota \(E\w+\)\.$/);
    expect(status).toBe(1);
  });

  test.runIf(process.platform === "linux")("a folder that takes no other", async () => {
    const { complaint, status } = await start({ ROTA_DATA: "/proc/rota/data" });

    expect(complaint).toBe("No folder can be made at /proc/rota.");
    expect(status).toBe(1);
  });

  test("a data folder that is a file", async () => {
    const file = join(home, "file");
    writeFileSync(file, "");

    const { complaint, status } = await start({ ROTA_DATA: file });

    expect(complaint).toBe(`${file} is not a folder.`);
    expect(status).toBe(1);
  });

  test.each([
    ["PORT", "http"],
    ["REGISTRATION", "maybe"],
    ["TRUSTED_PROXIES", "10.0.0.0/99"],
    ["DATABASE_URL", "mysql://localhost"],
  ])("a bad value: %s=%s", async (name, value) => {
    const { complaint, status } = await start({ ROTA_DATA: join(home, name), [name]: value });

    expect(complaint).toContain(`${name}: `);
    expect(status).toBe(1);
  });
});

test("PostgreSQL before 15 is too old", () => {
  expect(versionProblem(140_012)).toBe("The database is PostgreSQL 14; Rota needs 15 or later.");
  expect(versionProblem(150_000)).toBeNull();
});
