import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, type Behind, heard, startBehindFront } from "./testing/behind-front";

const MEGABYTE = 1024 * 1024;

let open: Behind;
let proxied: Behind;
beforeAll(async () => {
  open = await startBehindFront({});
  proxied = await startBehindFront({
    TRUSTED_PROXIES: "loopback 10.0.0.0/8, 2001:db8::/32",
    APP_URL: "https://rota.example",
  });
});
afterAll(() => {
  for (const { child } of [open, proxied]) child.kill();
});

describe("whose request it is", () => {
  test("a stranger's forwarded headers do not reach the app", async () => {
    const forged = {
      Forwarded: "for=1.2.3.4",
      "X-Forwarded-For": "1.2.3.4",
      "X-Forwarded-Host": "evil.example",
      "X-Forwarded-Proto": "https",
      "X-Real-IP": "1.2.3.4",
      "X-Rota-Address": "1.2.3.4",
      "X-Rota-Anything": "yes",
      "X-Request-Id": "chosen-by-a-stranger",
    };

    const { headers, raw } = await heard(open, { headers: forged });

    expect(headers["x-rota-address"]).toBe("127.0.0.1");
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(Object.keys(headers).filter((name) => /forwarded|real-ip|anything/.test(name))).toEqual([]);
    expect(raw.join()).not.toMatch(/1\.2\.3\.4|evil|stranger|https/);
  });

  test.each([
    ["9.9.9.9", "9.9.9.9"],
    ["6.6.6.6, 9.9.9.9", "9.9.9.9"],
    ["9.9.9.9, 10.1.2.3", "9.9.9.9"],
    ["9.9.9.9, 2001:db8::7, 10.1.2.3", "9.9.9.9"],
    ["9.9.9.9:4711", "9.9.9.9"],
    ["[2a00::1]:4711", "2a00::1"],
    ["::ffff:9.9.9.9", "9.9.9.9"],
    ["6.6.6.6, nonsense, 10.1.2.3", "10.1.2.3"],
    ["10.9.9.9, 10.1.2.3", "10.9.9.9"],
    ["", "127.0.0.1"],
  ])("behind trusted proxies X-Forwarded-For %s is %s", async (forwardedFor, client) => {
    const { headers } = await heard(proxied, { headers: { "X-Forwarded-For": forwardedFor } });

    expect(headers["x-rota-address"]).toBe(client);
  });

  test("a trusted proxy's words are kept, but for what only the front may say", async () => {
    const given = { "X-Forwarded-Proto": "https", "X-Request-Id": "proxy-4711", "X-Rota-Address": "1.2.3.4" };

    const { headers } = await heard(proxied, { headers: given });

    expect(headers).toMatchObject({ "x-forwarded-proto": "https", "x-request-id": "proxy-4711" });
    expect(headers["x-rota-address"]).toBe("127.0.0.1");
  });

  test("what a signed request asked for is told as it came, whatever it says of that itself", async () => {
    const path = "/api/v1/me?q=%c3%a9+b%20c&_rsc=1&q='";
    const forged = { "X-Rota-Target": "/forged" };

    const signed = await heard(open, { path, headers: { ...forged, "Signature-Input": "sig=()" } });
    const plain = await heard(proxied, { path, headers: forged });

    expect(signed.headers["x-rota-target"]).toBe(path);
    expect(signed.raw.join()).not.toContain("forged");
    expect(plain.headers).not.toHaveProperty("x-rota-target");
  });

  test("an odd request id is replaced", async () => {
    const { headers } = await heard(proxied, { headers: { "X-Request-Id": "a b\tc" } });

    expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each(["10.0.0.0/33", "somewhere", "10.0.0.0/x"])(
    "TRUSTED_PROXIES=%s stops the start",
    async (value) => {
      const child = spawn(process.execPath, ["--import", "./scripts/http-front.mjs", "-e", "0"], {
        env: { ...process.env, TRUSTED_PROXIES: value },
      });

      const [complaint, [status]] = await Promise.all([text(child.stderr), once(child, "exit")]);

      expect(status).not.toBe(0);
      expect(complaint).toContain(`TRUSTED_PROXIES: ${value}`);
    },
  );
});

describe("who may send a form", () => {
  const post = (behind: Behind, path: string, headers: Record<string, string>) =>
    ask(behind, { path, method: "POST", headers });

  test.each([
    ["another site's page", { origin: "https://evil.example" }],
    ["a page that hides its site", { origin: "null" }],
    ["our name on another port", { origin: "http://127.0.0.1:1" }],
  ])("not %s", async (_, headers) => {
    const refused = await post(open, "/w/home/routines", headers);

    expect(refused.status).toBe(403);
    expect(JSON.parse(refused.content)).toMatchObject({ status: 403, detail: expect.any(String) });
  });

  test("our own, by the address that it was asked at or the one that APP_URL names", async () => {
    const own = await post(open, "/w/home/routines", { origin: `http://127.0.0.1:${open.port}` });
    const named = await post(proxied, "/w/home/routines", { origin: "https://rota.example" });
    const unnamed = await post(proxied, "/w/home/routines", { origin: `http://127.0.0.1:${proxied.port}` });

    expect([own.status, named.status, unnamed.status]).toEqual([200, 200, 403]);
  });

  test("the API, which takes no cookie, may be called from anywhere", async () => {
    expect((await post(open, "/api/v1/login", { origin: "https://evil.example" })).status).toBe(200);
  });
});

describe("how much a body may have", () => {
  test.each([
    ["/notes", MEGABYTE, false],
    ["/notes", MEGABYTE, true],
    ["/routines/1/import?utc=local", 6 * MEGABYTE, false],
    ["/routines/1/import?utc=local", 6 * MEGABYTE, true],
    ["/w/home/groceries/products/1/photo", 8 * MEGABYTE, false],
    ["/w/home/groceries/products/1/photo", 8 * MEGABYTE, true],
    ["/w/home/groceries/products/new", 16 * MEGABYTE, false],
    ["/w/home/groceries/products/0193c0de-0000-7000-8000-000000000001", 16 * MEGABYTE, true],
  ])("%s takes %i bytes (chunked: %s) and not one more", async (path, limit, chunked) => {
    const whole = await heard(open, { path, method: "POST", body: Buffer.alloc(limit), chunked });
    const refused = await ask(open, { path, method: "POST", body: Buffer.alloc(limit + 1), chunked });

    expect(whole.bytes).toBe(limit);
    expect(refused.status).toBe(413);
    expect(refused.headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(refused.content)).toMatchObject({ status: 413, title: "Content Too Large" });
  });

  test.each([
    ["de, en", "en", "That is too large"],
    ["ru-RU, ru", "ru", "Слишком большой размер"],
  ])("a browser without scripts that reads %s is told in words", async (accepted, language, title) => {
    const headers = { accept: "text/html,*/*;q=0.8", "accept-language": accepted };
    const body = Buffer.alloc(2 * MEGABYTE);
    const refused = await ask(open, { path: "/notes", method: "POST", headers, body });

    expect(refused.status).toBe(413);
    expect(refused.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(refused.content).toContain(`<html lang="${language}">`);
    expect(refused.content).toContain(`<h1>${title}</h1>`);
  });

  test("the API answers a problem, whoever asks", async () => {
    const headers = { accept: "text/html" };
    const body = Buffer.alloc(2 * MEGABYTE);
    const { content } = await ask(open, { path: "/api/v1/me", method: "POST", headers, body });

    expect(JSON.parse(content)).toMatchObject({ status: 413 });
  });

  test("a body of 20 MB is answered, and the server goes on", async () => {
    const refused = await ask(open, { method: "POST", body: Buffer.alloc(20 * MEGABYTE), chunked: true });

    expect(refused.status).toBe(413);
    expect((await heard(open)).bytes).toBe(0);
  });
});

describe("what every answer says", () => {
  test("safety headers, a request id, and not what runs behind it", async () => {
    const { headers } = await ask(open);

    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "content-security-policy": "frame-ancestors 'none'",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("strict-transport-security");
  });

  test("an app's own policy stands", async () => {
    const { headers } = await ask(open, { path: "/framed" });

    expect(headers["content-security-policy"]).toBe("frame-ancestors 'self'");
  });

  test("browsers insist on TLS where the app's address has it", async () => {
    const { headers } = await ask(proxied);

    expect(headers["strict-transport-security"]).toBe("max-age=31536000");
  });
});

describe("which methods there are", () => {
  test("TRACE is refused", async () => {
    const { status, headers } = await ask(open, { method: "TRACE" });

    expect(status).toBe(405);
    expect(headers.allow).toContain("GET");
  });

  test("what the API's app refuses without a word is told as a problem with what it does take, a page's is left as it is", async () => {
    const refused = await ask(open, { path: "/api/refused" });
    const page = await ask(open, { path: "/refused" });

    expect(refused.headers["content-type"]).toBe("application/problem+json");
    expect(refused.headers.allow).toBe("OPTIONS, POST");
    expect(JSON.parse(refused.content)).toEqual({
      ...{ type: "about:blank", title: "Method Not Allowed", status: 405 },
      detail: "This path does not take that method.",
      requestId: refused.headers["x-request-id"],
    });
    expect([page.status, page.content]).toEqual([405, ""]);
  });

  test("a path that is no text is told so, and does not reach the app", async () => {
    const { status, headers } = await ask(open, { path: "/notes/%ff" });

    expect([status, headers["content-type"]]).toEqual([400, "application/problem+json"]);
  });

  test("CONNECT is refused", async () => {
    const socket = connect(open.port, "127.0.0.1");
    socket.write("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n");

    expect(await text(socket)).toMatch(/^HTTP\/1\.1 405 /);
  });
});
