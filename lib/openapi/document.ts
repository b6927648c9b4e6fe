import { z } from "zod";
import { BODY_TEXT } from "@/lib/auth/body";
import { statusOf } from "@/lib/platform/errors";
import { accountOperations } from "./account-operations";
import { groceryOperations } from "./grocery-operations";
import { habitOperations } from "./habit-operations";
import { memberOperations } from "./member-operations";
import type { Operation } from "./operation";
import { problem } from "./records";
import { routineOperations } from "./routine-operations";
import { sessionOperations } from "./session-operations";
import { statisticsOperations } from "./statistics-operations";
import { taskOperations } from "./task-operations";
import { themeOperations } from "./theme-operations";
import { todayOperations } from "./today-operations";

export const operations: Operation[] = [
  ...accountOperations,
  ...memberOperations,
  ...groceryOperations,
  ...routineOperations,
  ...sessionOperations,
  ...habitOperations,
  ...taskOperations,
  ...themeOperations,
  ...statisticsOperations,
  ...todayOperations,
];

type Json = Record<string, unknown>;

/** The whole API as an OpenAPI 3.1 document, made of the schemas that the doors parse by. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: operationObject(operation),
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Rota",
      version: "1",
      description: "The same verbs as the pages, for scripts and other apps.",
    },
    servers: [{ url: "/api/v1" }],
    security: [{ bearer: [] }, { signatureInput: [], signature: [] }],
    paths,
    components: {
      securitySchemes,
      schemas: { Problem: jsonSchema(problem, "output") },
      responses: {
        Problem: {
          description: "A problem (RFC 9457)",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
    },
  };
}

/** A token, or a signature after RFC 9421, which is two headers together. */
const securitySchemes = {
  bearer: { type: "http", scheme: "bearer" },
  signatureInput: {
    type: "apiKey",
    in: "header",
    name: "Signature-Input",
    description:
      'One signature (RFC 9421) by a signing key of POST /keys: `rota=("@method" "@target-uri" "content-digest")' +
      ';created=1774252800;nonce="…";keyid="…";alg="hmac-sha256"`. `"@authority" "@path" "@query"` may stand for ' +
      "`@target-uri`; `content-digest` (RFC 9530) is asked for where there is a body, `idempotency-key` where one is " +
      "sent. `created` is at most five minutes old, and a nonce is used once. /docs#signing has a whole example.",
  },
  signature: {
    type: "apiKey",
    in: "header",
    name: "Signature",
    description: "`rota=:…:`, the HMAC-SHA256 of the signature base under the key's secret, as base64.",
  },
};

function operationObject(operation: Operation): Json {
  const { method, path, summary, access, input, status, consumes } = operation;
  const schema = jsonSchema(input, "input");
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const fields = Object.entries(propertiesOf(schema)).filter(([name]) => !inPath.includes(name));
  const required = requiredOf(schema).filter((name) => !inPath.includes(name));
  const query = method === "GET" || consumes ? fields.filter(([name]) => name !== BODY_TEXT) : [];
  const body = { ...schema, properties: Object.fromEntries(fields), required };
  return {
    operationId: operationId(method, path),
    summary,
    tags: [path.split("/")[path.startsWith("/workspaces/{workspace}/") ? 3 : 1]],
    ...(access === "public" ? { security: [] } : { "x-permission": access }),
    parameters: [
      ...inPath.map((name) => ({
        name,
        in: "path",
        required: true,
        schema: propertiesOf(schema)[name] ?? { type: "string" },
      })),
      ...query.map(([name, field]) => ({
        name,
        in: "query",
        required: required.includes(name),
        schema: field,
      })),
      ...(method === "POST" && access !== "public" ? [idempotencyKey] : []),
    ],
    ...(consumes && {
      requestBody: { required: true, content: { [consumes]: { schema: { type: "string" } } } },
    }),
    ...(method !== "GET" &&
      !consumes &&
      fields.length > 0 && {
        requestBody: { required: required.length > 0, content: { "application/json": { schema: body } } },
      }),
    responses: { [status]: answerOf(operation), ...problemsOf(operation) },
  };
}

const idempotencyKey = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  schema: { type: "string", maxLength: 255 },
};

function answerOf({ output, produces, status }: Operation): Json {
  if (status === 204) return { description: "Done" };
  const schema = output ? jsonSchema(output, "output") : { type: "string", format: "binary" };
  return {
    description: status === 201 ? "Made" : "The answer",
    content: { [produces ?? "application/json"]: { schema } },
  };
}

function problemsOf({ access, method, path }: Operation): Json {
  const codes = [
    statusOf.invalid,
    statusOf["too-many-requests"],
    ...(access === "public" ? [] : [statusOf.unauthenticated]),
    ...(path.includes("{") ? [statusOf["not-found"]] : []),
    ...(method === "GET"
      ? []
      : [
          statusOf.forbidden,
          statusOf.conflict,
          statusOf.malformed,
          statusOf["too-large"],
          statusOf.unsupported,
        ]),
  ];
  return Object.fromEntries(
    codes.toSorted().map((code) => [code, { $ref: "#/components/responses/Problem" }]),
  );
}

function jsonSchema(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return plain;
}

function propertiesOf(schema: Json): Record<string, unknown> {
  return typeof schema.properties === "object" && schema.properties !== null ? { ...schema.properties } : {};
}

function requiredOf(schema: Json): string[] {
  return z.array(z.string()).catch([]).parse(schema.required);
}

/** As `getRoutinesById`. */
function operationId(method: string, path: string): string {
  const words = path.replace("/workspaces/{workspace}/", "/").split("/").filter(Boolean);
  const name = words.map((word) =>
    word.startsWith("{") ? `By${capital(word.slice(1, -1))}` : capital(word),
  );
  return method.toLowerCase() + name.join("");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
