import { describe, expect, test } from "vitest";
import type { ApiHandler } from "@/lib/auth/api-request";
import { openApiDocument, operations } from "./document";

type RouteModule = Partial<Record<string, ApiHandler>>;

const routes = import.meta.glob<RouteModule>("../../app/api/v1/**/route.ts", { eager: true });
const UNDOCUMENTED = new Set(["/openapi.json", "/[...unknown]"]);

const handlers = Object.entries(routes).flatMap(([file, module]) => {
  const path = file.replace("../../app/api/v1", "").replace("/route.ts", "");
  if (UNDOCUMENTED.has(path)) return [];
  return Object.entries(module).map(([method, handler]) => ({
    method,
    path: path.replaceAll("[", "{").replaceAll("]", "}"),
    handler,
  }));
});

describe("the API's documentation", () => {
  test.each(handlers)("tells of $method $path what its door asks", ({ method, path, handler }) => {
    const operation = operations.find((candidate) => candidate.method === method && candidate.path === path);

    const told = operation && { access: operation.access, status: operation.status };
    const asked = { access: handler?.door.access, status: handler?.door.status };

    expect(told).toEqual(asked);
    expect(operation?.input).toBe(handler?.door.input);
  });

  test("tells of nothing that is not there", () => {
    const there = new Set(handlers.map(({ method, path }) => `${method} ${path}`));

    const invented = operations
      .map(({ method, path }) => `${method} ${path}`)
      .filter((name) => !there.has(name));

    expect(invented).toEqual([]);
  });

  test("names each operation once and gives every path parameter a schema", () => {
    const { paths } = JSON.parse(JSON.stringify(openApiDocument()));
    const all: { operationId: string; parameters: { in: string; schema?: object }[] }[] =
      Object.values<object>(paths).flatMap((item) => Object.values(item));

    const ids = all.map(({ operationId }) => operationId);

    expect(new Set(ids).size).toBe(ids.length);
    expect(all.flatMap(({ parameters }) => parameters).every(({ schema }) => schema !== undefined)).toBe(
      true,
    );
  });
});
