import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readEnv } from "@/lib/platform/env";

const example = readFileSync(".env.example", "utf8");
const documented = Object.fromEntries(
  [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
);
/** Read by docker-compose.yml and by the tests, not by the app. */
const OTHERS = ["APP_DATABASE_PASSWORD", "CHROMIUM", "OWNER_DATABASE_PASSWORD", "TEST_DATABASE_URL"];

test(".env.example names every variable, and no other", () => {
  const schema = readFileSync("lib/platform/env.ts", "utf8");
  const read = [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name);

  expect(Object.keys(documented).sort()).toEqual(
    [...read.filter((name) => name !== "NODE_ENV"), ...OTHERS].sort(),
  );
});

test("README.md names every variable of the app", () => {
  const readme = readFileSync("README.md", "utf8");
  const app = Object.keys(documented).filter((name) => !OTHERS.includes(name));

  expect(app.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test("what .env.example says is what Rota does without it", () => {
  const needed = { DATABASE_URL: "postgresql://rota@localhost/rota", AUTH_SECRET: "x".repeat(32) };

  expect(readEnv({ ...documented, ...needed })).toEqual(readEnv(needed));
});
