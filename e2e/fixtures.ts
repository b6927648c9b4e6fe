import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, test as base, expect, type Locator, type Page } from "@playwright/test";
import { signInByForm } from "../scripts/sign-in-by-form";

export type Person = {
  name: string;
  email: string;
  password: string;
  /** A bearer token for the API. */
  token: string;
  workspace: { slug: string; name: string };
};

/** The JSON API as this person; a refusal fails the test. */
export type Api = (
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  data?: object,
) => Promise<Answer>;
/** Whatever the API answered: the test says what it expects of it. */
type Answer = Record<string, unknown> & { id: string; url: string };

type Fixtures = {
  /** Somebody new, with a workspace of their own. */
  user: Person;
  /** The API as `user`; a path that begins with `W/` is in their workspace. */
  api: Api;
  /** A page, empty yet, of a browser in which `user` has signed in: without opening the form, which costs seconds. */
  signedIn: Page;
};

export const test = base.extend<Fixtures>({
  user: async ({ request }, use) => use(await register(request)),
  api: async ({ request, user }, use) => use(apiOf(request, user)),
  signedIn: async ({ page, user, baseURL }, use) => {
    const cookie = await signInByForm(baseURL ?? "", user.email, user.password);
    const cookies = cookie.split("; ").map((pair) => {
      const at = pair.indexOf("=");
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: baseURL };
    });
    await page.context().addCookies(cookies);
    await use(page);
  },
});

export { expect };

/** Registers somebody through the API. Names and addresses differ from test to test. */
export async function register(
  request: APIRequestContext,
  name = "Ana",
  timeZone = "Europe/Berlin",
): Promise<Person> {
  const email = `${name.toLowerCase()}.${crypto.randomUUID()}@example.org`;
  const password = "violet kettle morning";
  const answer = await request.post("/api/v1/register", {
    data: { name, email, password, timeZone },
  });
  expect(answer.status()).toBe(201);
  const { token, workspace } = await answer.json();
  return { name, email, password, token, workspace };
}

/** Signs a browser in through the form, and waits for the page that `next` asks for. */
export async function signIn(page: Page, { email, password }: Person, next = "/"): Promise<void> {
  await page.goto(next === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in" && url.pathname !== "/");
}

/** Presses a key until it shows something: a page that just came hears no key before its scripts have run. */
export async function pressUntil(page: Page, key: string, shown: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(shown).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 15_000 });
}

/** Asks for a page that only somebody signed in gets. */
export async function isSignedIn(page: Page): Promise<boolean> {
  await page.goto("/account");
  return new URL(page.url()).pathname === "/account";
}

export function apiOf(request: APIRequestContext, { token, workspace }: Person): Api {
  return async (method, path, data) => {
    const answer = await request.fetch(path.replace(/^W\//, `/api/v1/workspaces/${workspace.slug}/`), {
      method,
      data,
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
    return answer.status() === 204 ? null : answer.json();
  };
}

/** Nothing that axe knows of keeps anybody from using this page. */
export async function expectAccessible(page: Page): Promise<void> {
  // A page that was just reached gets its title a moment after what stands in it.
  await expect(page).toHaveTitle(/./);
  // Its newer mode opens a second page each time, for frames of other sites: there are none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
  expect(found).toEqual([]);
}
