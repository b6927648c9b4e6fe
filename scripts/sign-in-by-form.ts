/**
 * Signs in as a browser without JavaScript does, by the page's own form with its hidden fields; gives the cookies as
 * a request sends them.
 */
export async function signInByForm(url: string, email: string, password: string): Promise<string> {
  const page = await (await fetch(`${url}/sign-in`)).text();
  const html = page.split("<form").find((part) => part.includes('name="password"')) ?? "";
  const form = new FormData();
  for (const [input] of html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    form.append(attributeOf(input, "name"), attributeOf(input, "value"));
  }
  form.append("email", email);
  form.append("password", password);
  const headers = { origin: url };
  const response = await fetch(`${url}/sign-in`, { method: "POST", redirect: "manual", headers, body: form });
  const cookie = cookiesOf(response);
  if (!cookie.includes("rota.session=")) throw new Error(`no session: ${response.status}`);
  return cookie;
}

function attributeOf(tag: string, name: string): string {
  const text = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return text.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
