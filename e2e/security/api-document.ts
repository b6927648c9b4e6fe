import { z } from "zod";
import { type Ask, send } from "./raw-http";
import type { World } from "./world";

const schema = z.looseObject({
  type: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  examples: z.array(z.unknown()).optional(),
  format: z.string().optional(),
  minLength: z.number().optional(),
  minimum: z.number().optional(),
  required: z.array(z.string()).optional(),
  get anyOf() {
    return z.array(schema).optional();
  },
  get oneOf() {
    return z.array(schema).optional();
  },
  get items() {
    return schema.optional();
  },
  get properties() {
    return z.record(z.string(), schema).optional();
  },
});
type Schema = z.output<typeof schema>;

const operation = z.looseObject({
  operationId: z.string(),
  "x-permission": z.string().optional(),
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema })) }).optional(),
});
const document = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) });

/** One thing that the API does, as its own documentation tells it to strangers. */
export type Operation = {
  name: string;
  method: string;
  path: string;
  /** What it asks of its caller; undefined for strangers' own. */
  permission: string | undefined;
  mediaType: string | undefined;
  body: Schema | undefined;
};

export async function readOperations(origin: string): Promise<Operation[]> {
  const { paths } = document.parse((await send(origin, "/api/v1/openapi.json")).json);
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, requestBody, ...told }]) => {
      const [mediaType, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
      return {
        ...{ name: operationId, method: method.toUpperCase(), path, mediaType, body: content?.schema },
        permission: told["x-permission"],
      };
    }),
  );
}

/** The operation on Ana's records, said to be in the workspace `slug`. A noun without a record in the world fails. */
export function addressOf({ path }: Operation, world: World, slug: string): string {
  const records: Record<string, string> = {
    ...world.records,
    routines: world.routine,
    sessions: world.session,
    tokens: world.token,
  };
  const filled = path.replace(/(\w+)\/\{id\}/, (_, noun: string) => {
    const id = records[noun];
    if (!id) throw new Error(`Give Ana one of her ${noun} in e2e/security/world.ts`);
    return `${noun}/${id}`;
  });
  return `/api/v1${filled.replace("{workspace}", slug).replace("{date}", "2026-03-23")}`;
}

/** A photo, the least there is. */
export const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A body that the operation takes: the least of it, and what is added. */
export function askOf({ method, mediaType, body }: Operation, added?: object): Ask {
  const isJson = mediaType === undefined || mediaType === "application/json";
  const least = body && isJson ? record(exampleOf(body)) : undefined;
  if (isJson) return least || added ? { method, json: { ...least, ...added } } : { method };
  if (mediaType.startsWith("image/"))
    return { method, body: PIXEL, headers: { "content-type": "image/png" } };
  return { method, body: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", headers: { "content-type": mediaType } };
}

function exampleOf(of: Schema): unknown {
  if (of.const !== undefined) return of.const;
  const given = of.examples?.[0] ?? of.enum?.[0];
  if (given !== undefined) return given;
  const [first] = of.anyOf ?? of.oneOf ?? [];
  if (first) return exampleOf(first);
  switch (of.type) {
    case "object":
      return Object.fromEntries(neededOf(of).map(([name, property]) => [name, exampleOf(property)]));
    case "array":
      return of.items ? [exampleOf(of.items)] : [];
    case "integer":
    case "number":
      return Math.max(of.minimum ?? 1, 1);
    case "boolean":
      return true;
    default:
      return of.format === "email" ? "somebody@example.org" : "x".repeat(Math.max(of.minLength ?? 1, 1));
  }
}

/** What must be there, and what can only be one thing. */
function neededOf({ properties = {}, required = [] }: Schema): [string, Schema][] {
  return Object.entries(properties).filter(
    ([name, { const: only }]) => required.includes(name) || only !== undefined,
  );
}

function record(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
