import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { text } from "node:stream/consumers";

export type Ask = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  json?: unknown;
  /** Without a length told beforehand. */
  chunked?: boolean;
  /** Another of this machine's addresses, as whom to come. */
  from?: string;
};

export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  /** Every header line, so that two of one name show. */
  raw: string[];
  text: string;
  /** The body as JSON; an empty object where it is none. */
  json: Record<string, unknown>;
};

/** One HTTP request, byte for byte as asked: no cookie jar, no redirect, no header that was not given. */
export async function send(origin: string, path: string, ask: Ask = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const json = ask.json === undefined ? undefined : JSON.stringify(ask.json);
  const body = json ?? ask.body;
  const headers = {
    // Else the server hangs up on who is still sending what it has refused.
    connection: "keep-alive",
    ...(json !== undefined && { "content-type": "application/json" }),
    ...(body !== undefined && !ask.chunked && { "content-length": `${Buffer.byteLength(body)}` }),
    ...ask.headers,
  };
  const outgoing = request({
    ...{ hostname, port, path, headers, agent: false },
    method: ask.method ?? (body === undefined ? "GET" : "POST"),
    ...(ask.from && { localAddress: ask.from, hostname: "127.0.0.1" }),
  });
  outgoing.end(body);
  const [answer] = await once(outgoing, "response");
  const content = await text(answer);
  outgoing.destroy();
  return {
    status: answer.statusCode,
    headers: answer.headers,
    raw: answer.rawHeaders,
    text: content,
    json: parsed(content),
  };
}

function parsed(content: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
