import { readFileSync } from "node:fs";
import autocannon from "autocannon";
import { type Household, YEAR_10 } from "./household";
import { atMost, type Row } from "./report";

/** What the process holds after 1 000 PDFs and 20 000 requests, beside after 100 and 2 000. */
export async function measureMemory(household: Household): Promise<Row[]> {
  await work(household, 100, 2_000);
  const early = residentMegabytes(household.pid);
  await work(household, 900, 18_000);
  const late = residentMegabytes(household.pid);
  return [
    atMost("memory after 1 000 PDFs and 20 000 requests / after 100 and 2 000", late, early, "MB", 1.15),
  ];
}

async function work(
  { url, token, workspace, routine }: Household,
  pdfs: number,
  requests: number,
): Promise<void> {
  const base = `${url}/api/v1/workspaces/${workspace}/routines/${routine}`;
  const headers = { authorization: `Bearer ${token}` };
  await autocannon({ url: `${base}/timetable.pdf?week=${YEAR_10}`, headers, connections: 2, amount: pdfs });
  await autocannon({ url: `${base}/week?date=${YEAR_10}`, headers, connections: 10, amount: requests });
}

function residentMegabytes(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(line?.[1]) / 1024;
}
