import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

export type Row = {
  what: string;
  measured: string;
  floor: string;
  /** As the goal states it. */
  ratio: string;
  reach: string;
  reached: boolean;
};

export function atLeast(what: string, value: number, floor: number, unit: string, reach: number): Row {
  const ratio = value / floor;
  return { ...plain(what, value, floor, unit, ratio), reach: `≥ ${reach}`, reached: ratio >= reach };
}

export function atMost(what: string, value: number, floor: number, unit: string, reach: number): Row {
  const ratio = value / floor;
  return { ...plain(what, value, floor, unit, ratio), reach: `≤ ${reach}`, reached: ratio <= reach };
}

function plain(what: string, value: number, floor: number, unit: string, ratio: number) {
  return {
    what,
    measured: `${figure(value)} ${unit}`,
    floor: `${figure(floor)} ${unit}`,
    ratio: ratio.toFixed(2),
  };
}

export function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

export function tableOf(rows: Row[]): string {
  const lines = rows.map(
    ({ what, measured, floor, ratio, reach, reached }) =>
      `| ${what} | ${measured} | ${floor} | ${ratio} | ${reach} | ${reached ? "yes" : "**no**"} |`,
  );
  return [
    "| what | measured | floor | ratio | reach | reached |",
    "|---|---|---|---|---|---|",
    ...lines,
  ].join("\n");
}

const ABOUT = `Written by \`npm run bench\`: the built app on a database of its own, requests over loopback, medians of
several rounds (of recurrence, which needs no app, the fastest). Each thing is measured beside its floor in the same run, in turn, so that a noisy machine is noisy for
both; only the ratios mean anything elsewhere. The floors are routes of the same build (\`app/bench\`), which exist in no
other build.`;

export function writeReport(rows: Row[], date: string): void {
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${memory} GiB, Node ${process.version}, ${date}`;
  writeFileSync("docs/benchmarks.md", `# Benchmarks\n\n${ABOUT}\n\n${machine}\n\n${tableOf(rows)}\n`);
}
