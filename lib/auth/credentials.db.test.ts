import { beforeEach, expect, test } from "vitest";
import { PASSWORD, registered } from "@/lib/testing/accounts";
import { contextAt } from "@/lib/testing/world";
import { checkCredentials, deviceCookieFor } from "./credentials";

const ana = "ana@example.org";
let addresses = 0;

beforeEach(async () => {
  await registered("Ana");
});

/** A try from an address of its own, so that only the account's limits speak. */
function attempt(
  email: string,
  password: string,
  deviceCookie: string | null = null,
  address = nextAddress(),
) {
  return checkCredentials(
    { email, password, deviceCookie },
    { ...contextAt(), address },
    async (user) => user,
  );
}

function nextAddress() {
  addresses += 1;
  return `2001:db8::${addresses.toString(16)}`;
}

async function outcome(check: Promise<unknown>) {
  return check.then(
    () => "in",
    (error: { code: string }) => error.code,
  );
}

async function failures(times: number, email: string, deviceCookie: string | null = null) {
  const codes: string[] = [];
  for (let time = 0; time < times; time += 1)
    codes.push(await outcome(attempt(email, "wrong", deviceCookie)));
  return codes;
}

test("an e-mail is compared without case and blanks around it, a password to the letter", async () => {
  expect(await attempt(" ANA@Example.org ", PASSWORD)).toMatchObject({ email: ana });

  expect(await outcome(attempt(ana, PASSWORD.toUpperCase()))).toBe("unauthenticated");
  expect(await outcome(attempt(ana, `${PASSWORD} `))).toBe("unauthenticated");
});

test("an unknown user and a wrong password get the same answer", async () => {
  const wrong = await attempt(ana, "wrong").catch((error) => error);
  const unknown = await attempt("nobody@example.org", "wrong").catch((error) => error);

  expect(unknown).toEqual(wrong);
  expect(unknown.message).toBe(wrong.message);
  expect(unknown.details).toEqual(wrong.details);
});

/** Added up in processor time, which no other program changes; a kernel that counts in ticks may tell none of one try. */
test("and they get it after as much work", async () => {
  const timed = async (email: string) => {
    const begun = process.cpuUsage();
    await outcome(attempt(email, "wrong"));
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  };
  await timed("warming-up@example.org");
  let [unknown, known] = [0, 0];

  for (const name of ["Ben", "Carl", "Eve"]) {
    await registered(name, { ...contextAt(), address: nextAddress() });
    for (let time = 0; time < 4; time += 1) {
      unknown += await timed(`no-${name}@example.org`);
      known += await timed(`${name}@example.org`);
    }
  }

  const ratio = unknown / known;
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
});

test("five failures a minute close an account to strangers, whatever their addresses, known or not", async () => {
  for (const email of [ana, "nobody@example.org"]) {
    expect(await failures(6, email)).toEqual([...Array(5).fill("unauthenticated"), "too-many-requests"]);
  }

  await expect(attempt(ana, PASSWORD)).rejects.toMatchObject({
    code: "too-many-requests",
    details: { retryAfterSeconds: expect.toSatisfy((seconds) => seconds > 0 && seconds <= 60) },
  });
});

test("a stranger who guesses does not lock the owner out of a device that they used before", async () => {
  const known = deviceCookieFor(ana);

  await failures(6, ana);

  expect(await outcome(attempt(ana, PASSWORD, known))).toBe("in");
});

test("a known device has failures of its own, and does not use up the account's", async () => {
  const known = deviceCookieFor(ana);

  expect(await failures(6, ana, known)).toEqual([...Array(5).fill("unauthenticated"), "too-many-requests"]);

  expect(await outcome(attempt(ana, PASSWORD))).toBe("in");
});

test.each([
  ["somebody else's device cookie", deviceCookieFor("eve@example.org")],
  ["an invented one", "AAAA"],
  ["an altered one", `${deviceCookieFor(ana).slice(0, -4)}AAAA`],
])("%s is no way around the account's limit", async (_, cookie) => {
  await failures(5, ana);

  expect(await outcome(attempt(ana, PASSWORD, cookie))).toBe("too-many-requests");
});

test("only failures count: whoever knows the password may sign in as often as they like", async () => {
  for (let time = 0; time < 7; time += 1) expect(await outcome(attempt(ana, PASSWORD))).toBe("in");
});

test("twenty tries a minute are all that one address has, whomever it tries", async () => {
  const codes: string[] = [];
  for (let time = 0; time < 21; time += 1) {
    codes.push(await outcome(attempt(`nobody${time}@example.org`, "wrong", null, "192.0.2.99")));
  }

  expect(codes).toEqual([...Array(20).fill("unauthenticated"), "too-many-requests"]);
  expect(await outcome(attempt(ana, PASSWORD))).toBe("in");
});
