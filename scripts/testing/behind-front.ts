import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { z } from "zod";

const echo = z.object({
  method: z.string(),
  bytes: z.number(),
  headers: z.record(z.string(), z.string()),
  raw: z.array(z.string()),
});

export type Behind = { port: number; child: ChildProcess };
type Ask = {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer;
  chunked?: boolean;
};

/** The echo server with the front before it. */
export async function startBehindFront(environment: Record<string, string>): Promise<Behind> {
  const args = ["--import", "./scripts/http-front.mjs", "scripts/testing/echo-server.mjs"];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment } });
  const [line] = await once(child.stdout, "data");
  return { port: Number(line), child };
}

export async function ask(
  { port }: Behind,
  { path = "/", method = "GET", headers = {}, body, chunked }: Ask = {},
) {
  const length = body && !chunked ? { "content-length": `${body.length}` } : {};
  const outgoing = request({ host: "127.0.0.1", port, path, method, headers: { ...length, ...headers } });
  outgoing.end(body);
  const [answer] = await once(outgoing, "response");
  const content = await text(answer);
  return { status: answer.statusCode, headers: answer.headers, content };
}

/** What of a request reached the server behind the front. */
export async function heard(behind: Behind, asked: Ask = {}) {
  return echo.parse(JSON.parse((await ask(behind, asked)).content));
}
