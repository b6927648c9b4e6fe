import { beforeEach, describe, expect, test } from "vitest";
import { createKey, revokeKey } from "@/lib/accounts/keys";
import { tokenInput } from "@/lib/accounts/schema";
import { jobScope } from "@/lib/auth/scope";
import { prisma } from "@/lib/platform/db";
import { type Key, sign } from "@/lib/testing/signer";
import { accountOf, contextAt, NOW, theWorld, type World } from "@/lib/testing/world";
import { forgetSpentNonces } from "./keys";
import { foundBySignature } from "./verify";

const url = "http://rota.test/api/v1/me?limit=1";
const now = NOW.getTime() / 1000;

let world: World;
let key: Key;

beforeEach(async () => {
  world = await theWorld();
  key = await keyOf({ name: "Till" });
});

async function keyOf(input: object, person = world.ana): Promise<Key> {
  return createKey(await accountOf(person), tokenInput.parse({ name: "Till", ...input }));
}

type Signed = Partial<Parameters<typeof sign>[1]>;

/** What a request opens that is signed at NOW, unless it says otherwise, and received at `at`. */
function ask(signed: Signed = {}, { by = key, at = NOW, body = signed.body ?? "", sent = {} } = {}) {
  const { pathname, search } = new URL(url);
  const asTheFront = { host: "rota.test", "x-rota-target": pathname + search };
  const headers = { ...asTheFront, ...sign(by, { url, created: now, ...signed }), ...sent };
  const request = new Request(url, { method: signed.method ?? (signed.body ? "POST" : "GET"), headers });
  return foundBySignature(request, async () => Buffer.from(body), contextAt(at));
}

const refusedFor = (reason: string) => ({ code: "unauthenticated", details: { reason } });

test("a signed request is its key's person's", async () => {
  const found = await ask();

  expect(found).toMatchObject({
    identity: { credentialId: key.id, mayWrite: true, confined: false, user: { id: world.ana.id } },
    memberships: [{ slug: "home", role: "admin" }],
  });
  const { lastUsedAt } = await prisma().signingKey.findUniqueOrThrow({ where: { id: key.id } });
  expect(lastUsedAt).toEqual(NOW);
});

test("a key opens no more than it was made for", async () => {
  const reader = await keyOf({ scopes: ["read"], workspaceIds: [world.home.id] });

  expect(await ask({}, { by: reader })).toMatchObject({ identity: { mayWrite: false, confined: true } });
});

describe("it is taken", () => {
  const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

  test.each([0, 300, -60])("%i seconds after it was signed", async (seconds) => {
    await expect(ask({}, { at: later(seconds) })).resolves.not.toBeNull();
  });

  test.each([301, 3600, -61, -3600])("and %i seconds after, it is not", async (seconds) => {
    await expect(ask({}, { at: later(seconds) })).rejects.toMatchObject(refusedFor("signatureStale"));
  });

  test("as long as it says itself", async () => {
    const short = { more: `;expires=${now + 10}` };

    await expect(ask(short, { at: later(9) })).resolves.not.toBeNull();
    await expect(ask(short, { at: later(10) })).rejects.toMatchObject(refusedFor("signatureStale"));
  });
});

describe("it covers", () => {
  const body = "{}";
  const withKey = { headers: { "idempotency-key": "once" } };

  test.each<[string, Signed]>([
    ["method and target", { covered: ["@method", "@target-uri"] }],
    ["the target in its parts", { covered: ["@method", "@authority", "@path", "@query"] }],
    ["the body by its digest", { body, covered: ["@method", "@target-uri", "content-digest"] }],
    ["an idempotency key", { ...withKey, covered: ["@method", "@target-uri", "idempotency-key"] }],
    ["more, in any order", { headers: { "x-till": "3" }, covered: ["x-till", "@target-uri", "@method"] }],
  ])("%s", async (_, signed) => {
    await expect(ask(signed)).resolves.not.toBeNull();
  });

  test.each<[string, Signed]>([
    ["nothing", { covered: [] }],
    ["no method", { covered: ["@target-uri"] }],
    ["no target", { covered: ["@method"] }],
    ["no query", { covered: ["@method", "@authority", "@path"] }],
    ["no host", { covered: ["@method", "@path", "@query"] }],
    ["no digest of its body", { body, covered: ["@method", "@target-uri"] }],
    ["not its idempotency key", { ...withKey, covered: ["@method", "@target-uri"] }],
  ])("and with %s it is refused", async (_, signed) => {
    await expect(ask(signed)).rejects.toMatchObject(refusedFor("signatureIncomplete"));
  });

  test("what was sent: a header that went missing or was altered on the way is told", async () => {
    const covered = { headers: { "x-till": "3" } };

    await expect(ask(covered, { sent: { "x-till": "4" } })).rejects.toMatchObject(
      refusedFor("signatureWrong"),
    );
    await expect(ask({ covered: ["@method", "@target-uri", "x-gone"] })).rejects.toMatchObject(
      refusedFor("signatureWrong"),
    );
  });

  test("its whole body, and a body that was left out", async () => {
    const altered = refusedFor("digestWrong");

    await expect(ask({ body }, { body: "{ }" })).rejects.toMatchObject(altered);
    await expect(ask({ body }, { body: "" })).rejects.toMatchObject(altered);
    await expect(ask({ method: "POST" }, { body })).rejects.toMatchObject(refusedFor("signatureIncomplete"));
  });
});

describe("nothing is opened", () => {
  const wrong = refusedFor("signatureWrong");

  test("with another secret, or another's key", async () => {
    const eves = await keyOf({}, world.eve);

    await expect(ask({}, { by: { ...key, secret: eves.secret } })).rejects.toMatchObject(wrong);
    await expect(ask({}, { by: { ...eves, id: key.id } })).rejects.toMatchObject(wrong);
  });

  test.each(["", "unknown", "00000000-0000-7000-8000-000000000000", "' OR 1=1 --"])(
    "with the key id %j",
    async (id) => {
      await expect(ask({}, { by: { ...key, id } })).rejects.toMatchObject(wrong);
    },
  );

  test("with a key that was revoked", async () => {
    await revokeKey(await accountOf(world.ana), { id: key.id });

    await expect(ask()).rejects.toMatchObject(wrong);
  });

  test("with a key whose time is over", async () => {
    const expiresAt = new Date(NOW.getTime() + 60_000);
    const short = await keyOf({ expiresAt: expiresAt.toISOString() });

    await expect(ask({}, { by: short })).resolves.not.toBeNull();
    await expect(ask({}, { by: short, at: expiresAt })).rejects.toMatchObject(wrong);
  });

  test("with a key that was kept under another AUTH_SECRET", async () => {
    await prisma().signingKey.updateMany({ data: { secretEncrypted: "kept by another Rota" } });

    await expect(ask()).rejects.toMatchObject(wrong);
  });

  test("and a key is not used by what only claims it", async () => {
    await expect(ask({}, { by: { ...key, secret: "guessed" } })).rejects.toMatchObject(wrong);

    const { lastUsedAt } = await prisma().signingKey.findUniqueOrThrow({ where: { id: key.id } });
    expect(lastUsedAt).toBeNull();
  });
});

describe("a nonce", () => {
  const replayed = refusedFor("signatureReplayed");

  test("is used once, whatever else is signed with it", async () => {
    await ask({ nonce: "n1" });

    await expect(ask({ nonce: "n1" })).rejects.toMatchObject(replayed);
    await expect(ask({ nonce: "n1", body: "{}", created: now + 1 })).rejects.toMatchObject(replayed);
    await expect(ask({ nonce: "n2" })).resolves.not.toBeNull();
  });

  test("of many requests at the same moment lets one in", async () => {
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => ask({ nonce: "n1" })));

    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === "rejected") expect(answer.reason).toMatchObject(replayed);
    }
  });

  test("is its key's own", async () => {
    const other = await keyOf({});
    await ask({ nonce: "n1" });

    await expect(ask({ nonce: "n1" }, { by: other })).resolves.not.toBeNull();
  });

  test("is not used up by who could not sign, nor by a body that was altered", async () => {
    await ask({ nonce: "n1" }, { by: { ...key, secret: "guessed" } }).catch(() => {});
    await ask({ nonce: "n1", body: "{}" }, { body: "[]" }).catch(() => {});

    await expect(ask({ nonce: "n1", body: "{}" })).resolves.not.toBeNull();
  });

  test("is kept while its request could come again, and let go of later", async () => {
    await ask({ nonce: "n1" });
    const forgetAt = (minutes: number) =>
      forgetSpentNonces(jobScope(prisma(), new Date(NOW.getTime() + minutes * 60_000)));

    await forgetAt(30);
    await expect(ask({ nonce: "n1" })).rejects.toMatchObject(replayed);

    await forgetAt(61);
    expect(await prisma().spentNonce.count()).toBe(0);
  });
});
