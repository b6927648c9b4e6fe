import { expect, test } from "vitest";
import { bodyOf, json, readAs, textOf } from "./body";

test("a body is read once, however often it is asked for", async () => {
  const body = bodyOf(requestWith("{}"));

  expect(await body()).toBe(await body());
});

test("a body that grows beyond the limit is too large, also where no length was said", async () => {
  await expect(bodyOf(requestWith("x".repeat(json.mostBytes + 1)))()).rejects.toMatchObject({
    code: "too-large",
  });
});

test("a body that its sender breaks off is malformed, and no failure of ours", async () => {
  const broken = new ReadableStream({
    pull: (controller) => controller.error(Object.assign(new Error("aborted"), { code: "ECONNRESET" })),
  });

  await expect(bodyOf(requestWith(broken))()).rejects.toMatchObject({ code: "malformed" });
});

test("what else goes wrong is told as it is", async () => {
  const odd = new ReadableStream({ pull: (controller) => controller.error(new Error("odd")) });

  await expect(bodyOf(requestWith(odd))()).rejects.toThrow("odd");
});

test("JSON that is no UTF-8 is malformed, and no question marks are kept of it; a file is read as it can be", async () => {
  const latin = () => requestWith(Buffer.from('{"name":"Caf\xe9"}', "latin1"), "application/json");
  const file = textOf(/json/, 100);

  expect((await readAs(json, latin())).sent).toThrow(expect.objectContaining({ code: "malformed" }));
  expect((await readAs(file, latin())).sent()).toEqual({ text: '{"name":"Caf\ufffd"}' });
});

function requestWith(body: string | Uint8Array<ArrayBuffer> | ReadableStream, type?: string): Request {
  // Of a stream Node.js asks how the answer relates to it, and the types of the DOM do not know that.
  const init: RequestInit & { duplex: "half" } = {
    method: "POST",
    body,
    duplex: "half",
    ...(type && { headers: { "content-type": type } }),
  };
  return new Request("http://localhost/", init);
}
