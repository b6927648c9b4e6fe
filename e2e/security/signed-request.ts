import { expect } from "@playwright/test";
import { z } from "zod";
import { type Key, sign } from "@/lib/testing/signer";
import { type Answer, type Ask, send } from "./raw-http";
import { call, type Person } from "./world";

// As a script would that has read RFC 9421 and nothing of ours: lib/testing/signer.ts is node:crypto alone.

export async function keyOf(origin: string, person: Person, json: object = {}): Promise<Key> {
  const answer = await call(origin, person, "/api/v1/keys", { json: { name: "Till", ...json } });
  return z.object({ id: z.string(), secret: z.string() }).parse(answer.json);
}

export type Signed = Partial<Parameters<typeof sign>[1]> & { json?: unknown };

export function signed(origin: string, key: Key, path: string, { json, ...asked }: Signed = {}): Ask {
  const body = json === undefined ? asked.body : JSON.stringify(json);
  const method = asked.method ?? (body === undefined ? "GET" : "POST");
  const type = json !== undefined && { "content-type": "application/json" };
  const headers = { ...type, ...sign(key, { url: `${origin}${path}`, ...asked, method, body }) };
  return { method, headers, body };
}

export function ask(origin: string, key: Key, path: string, asked: Signed = {}): Promise<Answer> {
  return send(origin, path, signed(origin, key, path, asked));
}

export function expectRefused(answer: Answer, words: RegExp): void {
  expect.soft(answer.status, answer.text).toBe(401);
  expect.soft(answer.headers["content-type"]).toBe("application/problem+json");
  expect.soft(answer.headers["www-authenticate"]).toBe("Bearer");
  expect.soft(answer.headers["accept-signature"]).toContain('alg="hmac-sha256"');
  expect.soft(String(answer.json.detail)).toMatch(words);
}
