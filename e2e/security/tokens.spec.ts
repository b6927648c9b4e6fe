import { expect } from "@playwright/test";
import { call, newPerson, type Person, test } from "./world";

test("a token for reading changes nothing, but can end itself", async ({ origin }) => {
  const ana = await newPerson(origin, "Tess");
  const screen = await tokenOf(origin, ana, { name: "Screen", scopes: ["read"] });
  const routines = `/api/v1/workspaces/${ana.slug}/routines`;

  expect((await call(origin, screen, routines)).status).toBe(200);
  for (const [path, json] of [
    [routines, { name: "Term" }],
    ["/api/v1/tokens", { name: "More" }],
    ["/api/v1/workspaces", { name: "Shop" }],
  ] as const) {
    expect((await call(origin, screen, path, { json })).status).toBe(403);
  }
  expect((await call(origin, screen, "/api/v1/logout", { json: {} })).status).toBe(204);
  expect((await call(origin, screen, routines)).status).toBe(401);
});

test("a token for one workspace opens no other, and nothing of the account", async ({ origin }) => {
  const ana = await newPerson(origin, "Theo");
  const club = (await call(origin, ana, "/api/v1/workspaces", { json: { name: "Club" } })).json;
  const confined = await tokenOf(origin, ana, { name: "Club", workspaceIds: [club.id] });
  const routinesOf = (slug: string) => `/api/v1/workspaces/${slug}/routines`;

  expect(
    (await call(origin, confined, routinesOf(String(club.slug)), { json: { name: "Term" } })).status,
  ).toBe(201);
  expect((await call(origin, confined, routinesOf(ana.slug))).status).toBe(404);
  for (const path of ["/api/v1/me", "/api/v1/workspaces"]) {
    const { workspaces, items } = (await call(origin, confined, path)).json;
    expect(workspaces ?? items).toMatchObject([{ slug: club.slug }]);
  }
  const refused = await call(origin, confined, "/api/v1/tokens", { json: { name: "All" } });
  expect(refused).toMatchObject({
    status: 403,
    json: { detail: expect.stringContaining("for some workspaces alone") },
  });
});

async function tokenOf(origin: string, person: Person, json: object): Promise<Person> {
  const { token } = (await call(origin, person, "/api/v1/tokens", { json })).json;
  return { ...person, token: String(token) };
}
