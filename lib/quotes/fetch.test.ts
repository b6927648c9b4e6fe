import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "@/scripts/free-port";
import { fetchQuotes } from "./fetch";

const answers: Record<string, string> = {
  "/good": JSON.stringify([
    { q: " Well begun is half done. ", a: "Aristotle", h: "<script>" },
    { q: "", a: "Nobody" },
    { q: "x".repeat(501), a: "Too Long" },
    { q: "No author" },
    "not a quote",
    { q: "Too many requests. Obtain an auth key.", a: "zenquotes.io" },
  ]),
  "/many": JSON.stringify(Array.from({ length: 900 }, (_, at) => ({ q: `Quote ${at}`, a: "Somebody" }))),
  "/none": "[]",
  "/object": "{}",
  "/html": "<html>",
  "/large": `[${JSON.stringify({ q: "x", a: "y", h: "z".repeat(600_000) })}]`,
};

const server = createServer(({ url = "" }, response) => {
  response.statusCode = answers[url] ? 200 : 500;
  response.end(answers[url]);
});
let base: string;
beforeAll(async () => {
  const port = await freePort();
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => server.close());

test("what is right is taken, the rest is left", async () => {
  const quotes = await fetchQuotes(`${base}/good`);

  expect(quotes).toEqual([{ text: "Well begun is half done.", author: "Aristotle" }]);
});

test("at most two hundred are taken at a time", async () => {
  expect(await fetchQuotes(`${base}/many`)).toHaveLength(200);
});

test.each(["/none", "/object", "/html", "/large", "/broken"])(
  "%s is an error, and no quote",
  async (path) => {
    await expect(fetchQuotes(base + path)).rejects.toThrow();
  },
);
