import { randomUUID } from "node:crypto";
import { type Answer, type Ask, send } from "./raw-http";

/** A form as a page without JavaScript holds it: every hidden field, which tell Next which action is meant. */
export type HtmlForm = { hidden: Record<string, string> };

type Fields = Record<string, string>;

/** The form of a page that has a field or button of this name; fails where there is none. */
export function formWith(html: string, field: string): HtmlForm {
  const forms = html.match(/<form\b.*?<\/form>/gs) ?? [];
  const form = forms.find((text) => text.includes(`name="${field}"`));
  if (!form) throw new Error(`no form with ${field} among ${forms.length}`);
  const inputs = form.match(/<input\b[^>]*type="hidden"[^>]*>/g) ?? [];
  const pairs = inputs.map((input) => [attribute(input, "name"), attribute(input, "value")]);
  return { hidden: Object.fromEntries(pairs) };
}

/** Posts it as a browser without JavaScript does. */
export function post(
  origin: string,
  path: string,
  { hidden }: HtmlForm,
  fields: Fields,
  headers: Fields = {},
): Promise<Answer> {
  return send(origin, path, multipart(Object.entries({ ...hidden, ...fields }), { origin, ...headers }));
}

/** The id under which the form's action runs, wherever it is posted. */
export function actionId({ hidden }: HtmlForm): string {
  const reference = Object.entries(hidden).find(([name]) => /^\$ACTION_\d+:0$/.test(name))?.[1] ?? "{}";
  const { id } = JSON.parse(reference);
  if (typeof id !== "string") throw new Error("the form names no action");
  return id;
}

/** Calls an action as Next's own script does, with a target of the caller's choice. */
export function callAction(
  origin: string,
  path: string,
  id: string,
  target: Fields,
  fields: Fields,
  headers: Fields = {},
): Promise<Answer> {
  const idle = { status: "idle", values: {}, errors: {} };
  const parts = Object.entries(fields).map(([name, value]) => [`_1_${name}`, value] as const);
  const whole = [...parts, ["0", JSON.stringify([target, idle, "$K1"])] as const];
  return send(
    origin,
    path,
    multipart(whole, { origin, "next-action": id, accept: "text/x-component", ...headers }),
  );
}

/** A header given as "" is not sent. */
function multipart(fields: (readonly [string, string])[], headers: Fields): Ask {
  const boundary = `rota-${randomUUID()}`;
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const kept = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
  return {
    body: `${parts.join("")}--${boundary}--\r\n`,
    headers: { "content-type": `multipart/form-data; boundary=${boundary}`, ...kept },
  };
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return value
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
