import { type APIRequestContext, type BrowserContext, test as base, expect } from "@playwright/test";

export type Person = { email: string; password: string; name: string; slug: string; token: string };

type Fixtures = {
  /** Somebody new, with a workspace of their own, signed in in the test's browser. */
  ana: Person;
};

export const test = base.extend<Fixtures>({
  ana: async ({ context }, use) => {
    const ana = await register(context.request, "Ana");
    await signIn(context, ana);
    await use(ana);
  },
});

/** A new account through the API, under an address that nobody else has. */
export async function register(request: APIRequestContext, name: string): Promise<Person> {
  const email = `${name.toLowerCase()}-${crypto.randomUUID()}@example.org`;
  const password = "violet kettle by the harbour 42";
  const response = await request.post("/api/v1/register", { data: { email, password, name } });
  expect(response.status()).toBe(201);
  const { token, workspace } = await response.json();
  return { email, password, name, slug: workspace.slug, token };
}

/** Signs a browser in through the form, with or without JavaScript. */
export async function signIn(context: BrowserContext, { email, password, slug }: Person) {
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.locator('[name="email"]').fill(email);
  await page.locator('[name="password"]').fill(password);
  await page.locator('[name="password"]').press("Enter");
  await page.waitForURL(`**/w/${slug}/**`);
  await page.close();
}

/** Calls the API as that person. */
export function asPerson(request: APIRequestContext, { slug, token }: Person) {
  const headers = { authorization: `Bearer ${token}` };
  const inWorkspace = (path: string) => `/api/v1/workspaces/${slug}/${path}`;
  return {
    post: (path: string, data: unknown) => request.post(inWorkspace(path), { headers, data }),
    get: (path: string) => request.get(inWorkspace(path), { headers }),
  };
}
