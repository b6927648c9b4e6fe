import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, type Behind, startBehindFront } from "../testing/behind-front";

const friend = "https://friend.example";
const path = "/api/v1/me";
const wish = { "Access-Control-Request-Method": "PATCH", "Access-Control-Request-Headers": "authorization" };

let closed: Behind;
let named: Behind;
beforeAll(async () => {
  closed = await startBehindFront({ CORS_ORIGINS: "" });
  named = await startBehindFront({ CORS_ORIGINS: `${friend}, http://localhost:5173` });
});
afterAll(() => {
  for (const { child } of [closed, named]) child.kill();
});

describe("a page of another site", () => {
  test("reads the API's answers where its origin was named", async () => {
    const { headers } = await ask(named, { path, headers: { Origin: friend } });

    expect(headers).toMatchObject({ "access-control-allow-origin": friend, vary: "Origin" });
    expect(headers["access-control-expose-headers"]).toContain("retry-after");
  });

  test("may then send what the API takes", async () => {
    const { status, headers } = await ask(named, {
      path,
      method: "OPTIONS",
      headers: { Origin: friend, ...wish },
    });

    expect(status).toBe(204);
    expect(headers["access-control-allow-methods"]).toContain("PATCH");
    expect(headers["access-control-allow-headers"]).toContain("authorization");
    expect(headers["access-control-allow-headers"]).toMatch(/content-digest.*signature, signature-input/);
  });

  test.each(["https://evil.example", "http://friend.example", "https://friend.example.evil.example", "null"])(
    "is told nothing as %s",
    async (origin) => {
      const asked = { path, headers: { Origin: origin, ...wish } };

      const answers = await Promise.all([
        ask(named, asked),
        ask(named, { ...asked, method: "OPTIONS" }),
        ask(closed, asked),
      ]);

      for (const { headers } of answers) expect(Object.keys(headers).join()).not.toContain("access-control");
    },
  );

  test("never gets at a page, and never with cookies", async () => {
    const page = await ask(named, { path: "/account", headers: { Origin: friend } });
    const preflight = await ask(named, { path, method: "OPTIONS", headers: { Origin: friend, ...wish } });

    expect(page.headers).not.toHaveProperty("access-control-allow-origin");
    expect(preflight.headers).not.toHaveProperty("access-control-allow-credentials");
  });
});

test.each(["*", "friend.example", "https://friend.example/"])(
  "CORS_ORIGINS=%s stops the start",
  async (value) => {
    const child = spawn(process.execPath, ["--import", "./scripts/http-front.mjs", "-e", "0"], {
      env: { ...process.env, CORS_ORIGINS: value },
    });

    const [complaint, [status]] = await Promise.all([text(child.stderr), once(child, "exit")]);

    expect(status).not.toBe(0);
    expect(complaint).toContain(`CORS_ORIGINS: ${value}`);
  },
);
