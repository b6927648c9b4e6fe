import { beforeEach, expect, test } from "vitest";
import { createKey } from "@/lib/accounts/keys";
import { tokenInput } from "@/lib/accounts/schema";
import { createToken } from "@/lib/accounts/tokens";
import { prisma } from "@/lib/platform/db";
import { type Key, sign } from "@/lib/testing/signer";
import { accountOf, contextAt, NOW, theWorld } from "@/lib/testing/world";
import { whoAsks } from "./api-request";

const url = "http://rota.test/api/v1/me";
/** LIMIT_BAD_TOKENS_PER_ADDRESS, unless set. */
const MOST = 120;

let token: string;
let key: Key;

beforeEach(async () => {
  const ana = await accountOf((await theWorld()).ana);
  ({ token } = await createToken(ana, tokenInput.parse({ name: "Backup" })));
  key = await createKey(ana, tokenInput.parse({ name: "Till" }));
});

function ask(headers: Record<string, string>, address = "192.0.2.1") {
  return whoAsks(new Request(url, { headers }), async () => new Uint8Array(), {
    ...contextAt(NOW),
    address,
  });
}

const wrongToken = { authorization: `Bearer ${"x".repeat(43)}` };
const wrongSignature = () => signedBy({ ...key, secret: "another" });

function signedBy(signer: Key) {
  const headers = sign(signer, { url, created: NOW.getTime() / 1000 });
  return { host: "rota.test", "x-rota-target": "/api/v1/me", ...headers };
}

async function guess(times: number, brings: () => Record<string, string>): Promise<void> {
  for (let time = 0; time < times; time += 1)
    await expect(ask(brings())).rejects.toMatchObject({ code: "unauthenticated" });
}

test("wrong tokens and signatures of an address are counted together, and then it has to wait", async () => {
  await guess(MOST / 2, () => wrongToken);
  await guess(MOST / 2, wrongSignature);

  for (const headers of [wrongToken, wrongSignature(), { authorization: "Basic x" }]) {
    const refusal = { code: "too-many-requests", details: { retryAfterSeconds: expect.any(Number) } };
    await expect(ask(headers)).rejects.toMatchObject(refusal);
  }
  await expect(ask(wrongToken, "192.0.2.2")).rejects.toMatchObject({ code: "unauthenticated" });
});

test("who brings nothing is asked to sign in, however often", async () => {
  await guess(MOST + 1, () => ({}));

  expect(await counts()).toBe(0);
});

test("what is right is not counted, and opens whatever others of its address guess", async () => {
  const right = { authorization: `Bearer ${token}` };
  await expect(ask(right)).resolves.toBeTruthy();
  await expect(ask(signedBy(key))).resolves.toBeTruthy();
  expect(await counts()).toBe(0);

  await guess(MOST, () => wrongToken);

  await expect(ask(right)).resolves.toBeTruthy();
  await expect(ask(signedBy(key))).resolves.toBeTruthy();
});

async function counts(): Promise<number> {
  const [row] = await prisma().$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM "RateLimit"`;
  return Number(row?.count);
}
