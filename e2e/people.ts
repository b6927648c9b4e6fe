import { type APIRequestContext, type BrowserContext, test as base, expect } from "@playwright/test";

export type Person = { email: string; password: string; name: string; slug: string; token: string };

type Fixtures = {
  /** Somebody new, with a workspace of their own, signed in in the test's browser. */
  ana: Person;
};

export const test = base.extend<Fixtures>({
  ana: async ({ context, baseURL }, use) => {
    const ana = await register(context.request, "Ana");
    await signIn(context, ana, baseURL ?? "");
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

/** Signs a browser in as its form would, without drawing the form. */
export async function signIn(context: BrowserContext, { email, password }: Person, origin: string) {
  const { csrfToken } = await (await context.request.get(`${origin}/api/auth/csrf`)).json();
  await context.request.post(`${origin}/api/auth/callback/credentials`, {
    form: { csrfToken, email, password, callbackUrl: "/" },
    headers: { origin },
    maxRedirects: 0,
  });
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
