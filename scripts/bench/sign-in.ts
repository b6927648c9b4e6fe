import { hash } from "@node-rs/argon2";
import { EMAIL, type Household, PASSWORD, YEAR_10 } from "./household";
import { load, median } from "./load";
import { atMost, figure, type Row } from "./report";

/** As many before anything is measured: a server that just started has compiled nothing of it. */
const WARM = 60;
const ROUNDS = 40;

/**
 * Sign-in beside the bare hash, with what any request costs after one, whatever it asks; and what fifty sign-ins at
 * once do to everybody else's week.
 */
export async function measureSignIn(household: Household): Promise<Row[]> {
  const hashes: number[] = [];
  const signIns: number[] = [];
  const requests: number[] = [];
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    hashes.push(await timed(bareHash));
    signIns.push(await timed(() => signIn(household.url)));
    await bareHash();
    requests.push(await timed(() => ask(`${household.url}/bench/rows`)));
  }
  const settled = (times: number[]) => median(times.slice(WARM));
  const [bare, whole, request] = [settled(hashes), settled(signIns), settled(requests)];

  const week = {
    url: weekOf(household),
    headers: { authorization: `Bearer ${household.token}` },
    connections: 2,
  };
  const [calm, busy] = [[], []] as [number[], number[]];
  for (let round = 0; round < 5; round += 1) {
    calm.push((await load({ ...week, seconds: 3 })).p95);
    const flood = keepSigningIn(household.url, 50);
    busy.push((await load({ ...week, seconds: 3 })).p95);
    await flood.stop();
  }
  return [
    {
      what: `sign-in / the bare Argon2id hash, after which a bare route takes ${figure(request)} ms`,
      measured: `${figure(whole)} ms`,
      floor: `${figure(bare)} ms`,
      ratio: `+ ${(whole - bare).toFixed(1)} ms`,
      reach: "≤ + 3 ms",
      reached: whole - bare <= 3,
    },
    atMost("the week's p95 while 50 sign in at once / in calm", median(busy), median(calm), "ms", 1.5),
  ];
}

function weekOf({ url, workspace, routine }: Household): string {
  return `${url}/api/v1/workspaces/${workspace}/routines/${routine}/week?date=${YEAR_10}`;
}

function bareHash(): Promise<string> {
  return hash(PASSWORD, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

function signIn(url: string): Promise<void> {
  return ask(`${url}/api/v1/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });
}

async function ask(address: string, init?: RequestInit): Promise<void> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await response.arrayBuffer();
}

function keepSigningIn(url: string, atOnce: number) {
  let on = true;
  const people = Array.from({ length: atOnce }, async () => {
    while (on) await signIn(url);
  });
  return {
    stop: async () => {
      on = false;
      await Promise.all(people);
    },
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
