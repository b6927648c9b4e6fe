import autocannon from "autocannon";

export type Load = {
  url: string;
  headers?: Record<string, string>;
  connections?: number;
  seconds?: number;
  /** What the next request asks, where they differ. */
  next?: () => autocannon.Request;
};
export type Measured = { perSecond: number; p50: number; p95: number; p99: number; meanMs: number };

/** Requests as fast as they are answered, over a few connections. Throws where one was answered other than 2xx. */
export async function load({
  url,
  headers = {},
  connections = 10,
  seconds = 4,
  next,
}: Load): Promise<Measured> {
  const requests = next && [{ setupRequest: (request: autocannon.Request) => ({ ...request, ...next() }) }];
  const result = await autocannon({
    url,
    headers,
    connections,
    duration: seconds,
    ...(requests && { requests }),
  });
  if (result.non2xx + result.errors + result.timeouts > 0)
    throw new Error(`${url}: ${result.non2xx} answers were not 2xx`);
  return {
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p95: result.latency.p97_5,
    p99: result.latency.p99,
    meanMs: result.latency.average,
  };
}

/** The same of several things in turn, round after round, so that a noisy minute falls on all of them; medians. */
export async function sideBySide(loads: Load[], rounds = 5): Promise<Measured[]> {
  for (const warm of loads) await load({ ...warm, seconds: 2 });
  const measured: Measured[][] = loads.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, one] of loads.entries()) measured[index]?.push(await load(one));
  }
  return measured.map((runs) => ({
    perSecond: median(runs.map((run) => run.perSecond)),
    p50: median(runs.map((run) => run.p50)),
    p95: median(runs.map((run) => run.p95)),
    p99: median(runs.map((run) => run.p99)),
    meanMs: median(runs.map((run) => run.meanMs)),
  }));
}

export function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
