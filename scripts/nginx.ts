import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port";
import { isAnswering } from "./is-answering";

export type Front = { url: string; stop: () => Promise<void> };

/** Whether the machine has one. */
export function hasNginx(): boolean {
  return spawnSync("nginx", ["-v"]).error === undefined;
}

/** The machine's nginx with the configuration that is shipped, in front of these addresses (`host:port`). */
export async function startNginx(upstreams: string[]): Promise<Front> {
  const folder = mkdtempSync(join(tmpdir(), "rota-nginx-"));
  chmodSync(folder, 0o755); // its workers run as nobody
  const port = await freePort();
  const servers = upstreams.map((address) => `server ${address};`).join(" ");
  const configuration = readFileSync("deploy/nginx.conf", "utf8")
    .replace("server app:3000;", servers)
    .replace("listen 8080;", `listen 127.0.0.1:${port};`)
    .replaceAll("/tmp/", `${folder}/`);
  const file = join(folder, "nginx.conf");
  writeFileSync(file, configuration);
  const child = spawn("nginx", ["-e", "stderr", "-p", folder, "-c", file, "-g", "daemon off;"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((done) => child.once("exit", done));
  while (!(await isAnswering("127.0.0.1", port))) {
    if (child.exitCode !== null) throw new Error(`nginx ended with status ${child.exitCode}`);
  }
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
