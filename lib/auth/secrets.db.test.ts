import pg from "pg";
import { expect, test } from "vitest";
import { createKey } from "@/lib/accounts/keys";
import { login } from "@/lib/accounts/mutations";
import { tokenInput } from "@/lib/accounts/schema";
import { shareRoutine } from "@/lib/shares/mutations";
import { accountBy, PASSWORD, registered, signedIn } from "@/lib/testing/accounts";
import { aRoutine } from "@/lib/testing/routines";
import { contextAt, scopeOf, theWorld } from "@/lib/testing/world";

/** 128 bits take 22 letters of base64url. */
const LEAST_LETTERS = 22;

test("an API token and a share link are not in the database, nor is a password or a browser's secret", async () => {
  const { email, id } = await registered("Ida");
  const { token } = await login(contextAt(), { email, password: PASSWORD });
  const device = await signedIn({ id });
  const ana = await scopeOf((await theWorld()).ana, "routines:write");
  const link = await shareRoutine(ana, { id: (await aRoutine(ana)).id });
  const shared = link.url.replace("/s/", "");
  const { secret: signing } = await createKey(await accountBy(device), tokenInput.parse({ name: "Till" }));

  const stored = await everyRow();

  expect(stored).toContain(email);
  for (const secret of [token, device, shared, signing, PASSWORD]) expect(stored).not.toContain(secret);
  for (const secret of [token, device, shared, signing])
    expect(secret.length).toBeGreaterThanOrEqual(LEAST_LETTERS);
});

test("a link's owner sees it again, and sharing again does not make another", async () => {
  const ana = await scopeOf((await theWorld()).ana, "routines:write");
  const { id } = await aRoutine(ana);

  const first = await shareRoutine(ana, { id });

  expect(await shareRoutine(ana, { id })).toEqual(first);
});

/** All that is stored, as text. */
async function everyRow(): Promise<string> {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_ADMIN_URL });
  await owner.connect();
  const { rows } = await owner.query<{ text: string }>(
    "SELECT query_to_xml(format('SELECT * FROM %I', tablename), true, true, '')::text AS text FROM pg_tables WHERE schemaname = 'public'",
  );
  await owner.end();
  return rows.map(({ text }) => text).join("\n");
}
