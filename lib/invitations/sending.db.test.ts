import pg from "pg";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { jobScope, type Scope, within } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { prisma } from "@/lib/platform/db";
import { aMailServer } from "@/lib/testing/mail-server";
import { NOW, scopeOf, theWorld, type World } from "@/lib/testing/world";
import { invite, revokeInvitation } from "./mutations";
import { invitationInput, invitationToSend } from "./schema";
import { sendInvitation } from "./sending";

const mail = await aMailServer();
Object.assign(process.env, {
  SMTP_URL: mail.url,
  MAIL_FROM: "Rota <rota@example.org>",
  APP_URL: "https://rota.example.org",
  LIMIT_MAILS_PER_USER: "3",
});
const owner = new pg.Client({ connectionString: process.env.DATABASE_ADMIN_URL });
await owner.connect();
afterAll(() => Promise.all([owner.end(), mail.close()]));

let world: World;
let ana: Scope<"workspace:manage">;

beforeEach(async () => {
  world = await theWorld();
  ana = await scopeOf(world.ana, "workspace:manage");
  mail.letters.length = 0;
  await owner.query("DELETE FROM pgboss.job WHERE name = 'send-invitation'");
});

describe("an invitation for an address", () => {
  test("is asked to be sent in its own transaction, once, and no other is", async () => {
    await inviting({ email: "dora@example.org" });
    await inviting({});

    expect(await asked()).toHaveLength(1);
  });

  test("that did not come about is not sent", async () => {
    const failing = inTransaction(async (db) => {
      await invite(within(ana, db), invitationInput.parse({ email: "dora@example.org" }));
      throw new Error("something else went wrong");
    });

    await expect(failing).rejects.toThrow("something else");
    expect(await asked()).toEqual([]);
  });

  test("goes there alone, in the inviter's language, with its link under the address of this site", async () => {
    const { url } = await inviting({ email: "dora@example.org", role: "editor" }, { ...ana, locale: "ru" });

    await sendAsked();

    const [letter] = mail.letters;
    const lines = decoded(letter?.source ?? "");
    expect(letter).toMatchObject({ from: "rota@example.org", to: ["dora@example.org"] });
    expect(lines).toContain("Ana приглашает вас в «home» в Rota.");
    expect(lines).toContain(`https://rota.example.org${url}`);
    expect(letter?.source).toMatch(/^From: Rota <rota@example.org>\r$/m);
  });

  test("that was revoked meanwhile is not sent", async () => {
    const { id } = await inviting({ email: "dora@example.org" });
    await revokeInvitation(ana, { id });

    await sendAsked();

    expect(mail.letters).toEqual([]);
  });

  test("that the mail server does not take is an error for the queue to try again", async () => {
    await inviting({ email: "dora@example.org" });
    mail.refusals.push("we are full");

    await expect(sendAsked()).rejects.toThrow("we are full");
    await sendAsked();

    expect(mail.letters).toHaveLength(1);
  });

  test("cannot be sent as often as somebody likes", async () => {
    for (const name of ["a", "b", "c"]) await inviting({ email: `${name}@example.org` });

    await expect(inviting({ email: "d@example.org" })).rejects.toMatchObject({ code: "too-many-requests" });
  });
});

async function inviting(input: Record<string, unknown>, scope = ana) {
  return inTransaction((db) => invite(within(scope, db), invitationInput.parse(input)));
}

async function asked(): Promise<unknown[]> {
  const { rows } = await owner.query("SELECT data FROM pgboss.job WHERE name = 'send-invitation'");
  return rows.map(({ data }) => data);
}

async function sendAsked(): Promise<void> {
  for (const data of await asked())
    await sendInvitation(jobScope(prisma(), NOW), invitationToSend.parse(data));
}

/** The letter's parts, out of base64 and quoted-printable. */
function decoded(source: string): string {
  const parts = source.split(/\r\n\r\n/);
  return parts.map((part) => `${Buffer.from(part, "base64").toString("utf8")}\n${unquoted(part)}`).join("\n");
}

function unquoted(part: string): string {
  const bytes = part
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
