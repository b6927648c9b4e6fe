import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../free-port";
import { type Household, YEAR_10 } from "./household";
import { load, median } from "./load";
import { atLeast, type Row } from "./report";

/** Two app processes behind nginx beside one: requests per second of the apps' processor time. */
export async function measureProcesses(household: Household): Promise<Row[]> {
  const second = await household.startAnother();
  const one = await startNginx([household.url]);
  const both = await startNginx([household.url, second.url]);
  try {
    const [alone, together] = [[], []] as [number[], number[]];
    for (let round = 0; round < 5; round += 1) {
      alone.push(await perCpuSecond(household, one.url, [household.pid]));
      together.push(await perCpuSecond(household, both.url, [household.pid, second.pid]));
    }
    return [
      atLeast(
        "two processes behind nginx / one, requests per CPU second",
        median(together),
        median(alone),
        "/s",
        0.9,
      ),
    ];
  } finally {
    await Promise.all([one.stop(), both.stop(), second.stop()]);
  }
}

async function perCpuSecond(
  { workspace, routine, token }: Household,
  url: string,
  pids: number[],
): Promise<number> {
  const week = `${url}/api/v1/workspaces/${workspace}/routines/${routine}/week?date=${YEAR_10}`;
  const seconds = 4;
  const before = cpuSeconds(pids);
  const { perSecond } = await load({ url: week, headers: { authorization: `Bearer ${token}` }, seconds });
  return (perSecond * seconds) / (cpuSeconds(pids) - before);
}

const TICKS_PER_SECOND = 100;

/** User and system time of the processes so far, from /proc. */
function cpuSeconds(pids: number[]): number {
  const ticks = pids.map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS_PER_SECOND;
}

async function startNginx(upstreams: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "rota-nginx-"));
  const port = await freePort();
  const servers = upstreams.map((url) => `server ${new URL(url).host};`).join(" ");
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; pid ${folder}/pid; error_log stderr crit; worker_processes 1; events { }
     http { access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f;
       uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
       upstream rota { ${servers} keepalive 32; }
       server { listen 127.0.0.1:${port}; location / { proxy_pass http://rota; proxy_http_version 1.1;
         proxy_set_header Connection ""; proxy_set_header Host $http_host; } } }`,
  );
  const child = spawn("nginx", ["-c", join(folder, "nginx.conf"), "-p", folder], { stdio: "inherit" });
  const ended = new Promise((done) => child.once("exit", done));
  await sleep(500);
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
