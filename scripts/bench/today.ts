import type { Household } from "./household";
import { type Load, sideBySide } from "./load";
import { atLeast, atMost, figure, type Row } from "./report";

const PER_SECOND = "/s";

/** Today through the API and as a page, each beside its floor and whatever lies behind it; and a tick. */
export async function measureToday(household: Household): Promise<Row[]> {
  const { url, token, cookie, workspace, large, small } = household;
  const bearer = { authorization: `Bearer ${token}` };
  const today = `${url}/api/v1/workspaces/${workspace}/today`;
  const page = (slug: string): Load => ({ url: `${url}/w/${slug}/today`, headers: { cookie } });
  const rows = await rowsOf(today, bearer);

  const [api, bare] = await sideBySide([{ url: today, headers: bearer }, { url: `${url}/bench/rows` }]);
  const [shown, plain] = await sideBySide([page(workspace), { url: `${url}/bench/day?rows=${rows}` }]);
  const [late, early] = await sideBySide([
    { ...page(large), connections: 1 },
    { ...page(small), connections: 1 },
  ]);
  const [tick, insert] = await sideBySide([
    { url, next: await ticks(household, bearer) },
    { url: `${url}/bench/insert`, next: () => ({ method: "PUT", path: "/bench/insert" }) },
  ]);
  if (!api || !bare || !shown || !plain || !late || !early || !tick || !insert) {
    throw new Error("nothing was measured");
  }
  return [
    atLeast(
      "`GET today`, signed in, 40 habits with 100 000 entries, 10 concurrent / a bare route reading 20 rows",
      ...[api.perSecond, bare.perSecond, PER_SECOND, 0.5],
    ),
    atMost("its p99 / its p50", api.p99, api.p50, "ms", 3),
    atLeast(
      `Today's page, signed in / a dynamic page of ${figure(rows)} rows`,
      ...[shown.perSecond, plain.perSecond, PER_SECOND, 0.6],
    ),
    atMost(
      "Today with 100 000 tasks and ten years of entries / with 100 and a month",
      ...[1000 / late.perSecond, 1000 / early.perSecond, "ms", 1.25],
    ),
    atLeast(
      "tick a habit, with its line in the log / one INSERT in a transaction",
      ...[tick.perSecond, insert.perSecond, PER_SECOND, 0.5],
    ),
  ];
}

/** How many rows Today shows. */
async function rowsOf(today: string, headers: Record<string, string>): Promise<number> {
  const { sessions, habits, tasks } = await read(today, headers);
  return sessions.length + habits.length + tasks.length;
}

/** Each tick is of another habit and says something else than the one before, so that none finds its work done. */
async function ticks({ url, workspace }: Household, bearer: Record<string, string>) {
  const base = `/api/v1/workspaces/${workspace}/habits`;
  const { items } = await read(`${url}${base}?limit=100`, bearer);
  const ids: string[] = items.map(({ id }: { id: string }) => id);
  const date = new Date(Date.now() - DAY).toISOString().slice(0, 10);
  let count = 0;
  return () => {
    count += 1;
    return {
      method: "PUT" as const,
      path: `${base}/${ids[count % ids.length]}/entries/${date}`,
      headers: { ...bearer, "content-type": "application/json" },
      body: JSON.stringify({ status: "done", note: `Tick ${count}` }),
    };
  };
}

const DAY = 86_400_000;

async function read(address: string, headers: Record<string, string>) {
  const response = await fetch(address, { headers });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return response.json();
}
