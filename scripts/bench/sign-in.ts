import { hash } from "@node-rs/argon2";
import { EMAIL, type Household, PASSWORD, YEAR_10 } from "./household";
import { load, median } from "./load";
import { atMost, figure, type Row } from "./report";

/** As many before anything is measured: a server that just started has compiled nothing of it. */
const WARM = 60;
const ROUNDS = 40;

/** Sign-in beside the bare hash, and what fifty sign-ins at once do to everybody else's week. */
export async function measureSignIn(household: Household): Promise<Row[]> {
  const hashes: number[] = [];
  const signIns: number[] = [];
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    hashes.push(
      await timed(() => hash(PASSWORD, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 })),
    );
    signIns.push(await timed(() => signIn(household.url)));
  }
  const [bare, whole] = [median(hashes.slice(WARM)), median(signIns.slice(WARM))];

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
      what: "sign-in / the bare Argon2id hash",
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

async function signIn(url: string): Promise<void> {
  const response = await fetch(`${url}/api/v1/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });
  if (!response.ok) throw new Error(`sign-in: ${response.status}`);
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
