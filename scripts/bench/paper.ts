import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";
import { atLeast, atMost, type Row } from "./report";

const figures = z.object({
  plain: z.number(),
  ours: z.number(),
  plainAtOnce: z.number(),
  oursAtOnce: z.number(),
});

/** A PDF of sixty sessions beside react-pdf drawing the same boxes and texts, alone and twenty at once. */
export async function measurePaper(): Promise<Row[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "scripts/bench/paper-figures.ts"],
    { env: { ...process.env, NODE_ENV: "production" } },
  );
  const { plain, ours, plainAtOnce, oursAtOnce } = figures.parse(JSON.parse(stdout));
  const perSecond = (milliseconds: number) => 20_000 / milliseconds;
  return [
    atMost("a PDF, 60 sessions, warm / react-pdf with the same boxes and texts", ours, plain, "ms", 1),
    atLeast(
      "20 PDFs at once / react-pdf on the main thread",
      perSecond(oursAtOnce),
      perSecond(plainAtOnce),
      "a second",
      1.8,
    ),
  ];
}
