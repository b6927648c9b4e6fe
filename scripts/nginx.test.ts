import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Front, hasNginx, startNginx } from "./nginx";

const MEGABYTE = 1024 * 1024;

describe.skipIf(!hasNginx())("the shipped nginx configuration", () => {
  const apps: ChildProcess[] = [];
  let proxy: Front;
  beforeAll(async () => {
    const addresses = await Promise.all([startApp(), startApp()]);
    proxy = await startNginx(addresses);
  });
  afterAll(async () => {
    await proxy.stop();
    for (const app of apps) app.kill();
  });

  async function startApp(): Promise<string> {
    const args = ["--import", "./scripts/http-front.mjs", "scripts/testing/echo-server.mjs"];
    const app = spawn(process.execPath, args, { env: { ...process.env, TRUSTED_PROXIES: "loopback" } });
    apps.push(app);
    const [line] = await once(app.stdout, "data");
    return `127.0.0.1:${Number(line)}`;
  }

  test("says itself who asks, whatever was claimed", async () => {
    const forged = {
      "x-forwarded-for": "6.6.6.6",
      "x-forwarded-host": "evil.example",
      forwarded: "for=6.6.6.6",
    };

    const { headers } = await (await fetch(proxy.url, { headers: forged })).json();

    expect(headers).toMatchObject({
      "x-rota-address": "127.0.0.1",
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-host": new URL(proxy.url).host,
      "x-forwarded-proto": "http",
      host: new URL(proxy.url).host,
    });
    expect(headers).not.toHaveProperty("forwarded");
  });

  test("one request has one id, from the proxy to the answer", async () => {
    const answer = await fetch(proxy.url);

    const { headers } = await answer.json();
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f]{32}$/);
    expect(answer.headers.get("x-request-id")).toBe(headers["x-request-id"]);
  });

  test("compresses what the app did not", async () => {
    const answer = await fetch(proxy.url, { headers: { "x-long": "long ".repeat(300) } });

    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect((await answer.json()).headers).not.toHaveProperty("accept-encoding");
  });

  test.each([
    ["/api/v1/login", MEGABYTE],
    ["/api/v1/workspaces/home/routines/1/import", 6 * MEGABYTE],
    ["/w/home/groceries/products/1/photo", 8 * MEGABYTE],
    ["/w/home/groceries/products/new", 16 * MEGABYTE],
    ["/w/home/groceries/products/0193c0de-0000-7000-8000-000000000001", 16 * MEGABYTE],
  ])("%s takes %i bytes and answers more with a problem", async (path, limit) => {
    const post = (bytes: number) => fetch(proxy.url + path, { method: "POST", body: new Uint8Array(bytes) });

    const [whole, refused] = [await post(limit), await post(limit + 1)];

    expect((await whole.json()).bytes).toBe(limit);
    expect(refused.status).toBe(413);
    expect(refused.headers.get("content-type")).toBe("application/problem+json");
    expect(await refused.json()).toMatchObject({ status: 413 });
  });
});
