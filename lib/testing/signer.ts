import { createHash, createHmac, randomUUID } from "node:crypto";

export type Key = { id: string; secret: string };

type ToSign = {
  method?: string;
  url: string;
  body?: string | Buffer;
  /** What is sent besides, and can be covered. */
  headers?: Record<string, string>;
  covered?: string[];
  /** Seconds since 1970. */
  created?: number;
  nonce?: string;
  /** More parameters, as `;expires=1`. */
  more?: string;
};

/** The headers of a signed request, made as a script would: of node:crypto and the RFC's text, and none of Rota's code. */
export function sign(key: Key, asked: ToSign): Record<string, string> {
  const { method = asked.body === undefined ? "GET" : "POST", url, body, more = "" } = asked;
  const { created = Math.floor(Date.now() / 1000), nonce = randomUUID() } = asked;
  const headers = { ...(body !== undefined && { "content-digest": digestOf(body) }), ...asked.headers };
  const { host, pathname, search } = new URL(url);
  const values: Record<string, string> = {
    ...headers,
    "@method": method,
    "@target-uri": url,
    "@authority": host,
    "@path": pathname,
    "@query": search || "?",
  };
  const covered = asked.covered ?? ["@method", "@target-uri", ...Object.keys(headers)];
  const names = covered.map((name) => `"${name}"`).join(" ");
  const params = `(${names});created=${created};nonce="${nonce}";keyid="${key.id}"${more}`;
  const lines = [...covered.map((name) => `"${name}": ${values[name]}`), `"@signature-params": ${params}`];
  const signature = createHmac("sha256", key.secret).update(lines.join("\n")).digest("base64");
  return { ...headers, "signature-input": `sig=${params}`, signature: `sig=:${signature}:` };
}

export function digestOf(body: string | Buffer, algorithm: "sha-256" | "sha-512" = "sha-256"): string {
  return `${algorithm}=:${createHash(algorithm.replace("-", "")).update(body).digest("base64")}:`;
}
