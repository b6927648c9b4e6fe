import { readFileSync } from "node:fs";
import { hasNginx, startNginx } from "../nginx";
import { type Household, YEAR_10 } from "./household";
import { load, median } from "./load";
import { atLeast, type Row } from "./report";

/** Two app processes behind nginx beside one: requests per second of the apps' processor time. */
export async function measureProcesses(household: Household): Promise<Row[]> {
  if (!hasNginx()) {
    console.log("Without nginx (Debian: apt-get install nginx) two processes are not compared with one.");
    return [];
  }
  const second = await household.startAnother();
  const one = await startNginx([new URL(household.url).host]);
  const both = await startNginx([household.url, second.url].map((url) => new URL(url).host));
  try {
    // The first has answered many requests by now, and its code is compiled for them; so be the second's.
    await perCpuSecond(household, both.url, [], 20);
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
  seconds = 4,
): Promise<number> {
  const week = `${url}/api/v1/workspaces/${workspace}/routines/${routine}/week?date=${YEAR_10}`;
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
