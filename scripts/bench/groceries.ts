import { signInByForm } from "../sign-in-by-form";
import type { Household } from "./household";
import { type Load, sideBySide } from "./load";
import { atLeast, atMost, type Row } from "./report";
import { fillShop, joinWorkspaces, type Shop } from "./shop";

const PASSWORD = "a long bench password 8";
/** As people type: a beginning, two words, a category, a typo. */
const SEARCHES = ["milk", "dark choc", "bana", "green tea", "harbour", "tomatos", "aged cheese alp", "dairy"];
const LINES = 20;

/** A shop with 100 000 products and five million lines in its log, and a member of fifty workspaces. */
export async function measureGroceries(household: Household): Promise<Row[]> {
  const { url, database } = household;
  const [large, small] = [await newcomer(url, "Large"), await newcomer(url, "Small")];
  const shop = await fillShop(database, large.slug, { products: 100_000, lines: 5_000_000 });
  await fillShop(database, small.slug, { products: 1_000, lines: 5_000 });
  return [
    ...(await searching(url, large, shop)),
    ...(await ordering(url, large, shop)),
    ...(await reading(url, large, small)),
    ...(await belonging(url, database)),
  ];
}

type Newcomer = { email: string; slug: string; headers: { authorization: string } };

async function searching(url: string, { slug, headers }: Newcomer, shop: Shop): Promise<Row[]> {
  let turn = 0;
  const next = () => {
    turn += 1;
    const q = encodeURIComponent(SEARCHES[turn % SEARCHES.length] ?? "");
    return { path: `/api/v1/workspaces/${slug}/products?limit=20&q=${q}` };
  };
  const [search, floor] = await sideBySide([
    { url, headers, next },
    { url: `${url}/bench/products?workspace=${shop.workspace}` },
  ]);
  if (!search || !floor) throw new Error("nothing was measured");
  const what = "product search, 100 000 products, 10 concurrent / a bare route reading 20 rows by index";
  return [atLeast(what, search.perSecond, floor.perSecond, "/s", 0.5)];
}

async function ordering(url: string, { slug, headers }: Newcomer, shop: Shop): Promise<Row[]> {
  let turn = 0;
  const twenty = () => {
    turn += 1;
    return Array.from(
      { length: LINES },
      (_, line) => shop.products[(turn * LINES + line) % shop.products.length] ?? "",
    );
  };
  const json = { ...headers, "content-type": "application/json" };
  const post = (path: string, body: object) =>
    ({ method: "POST", path, body: JSON.stringify(body), headers: json }) as const;
  const order: Load = {
    url,
    next: () =>
      post(`/api/v1/workspaces/${slug}/orders`, {
        lines: twenty().map((productId) => ({ productId, quantity: 2 })),
      }),
  };
  const sql: Load = {
    url,
    next: () => post("/bench/order", { workspace: shop.workspace, user: shop.user, products: twenty() }),
  };
  const [placed, floor] = await sideBySide([order, sql]);
  if (!placed || !floor) throw new Error("nothing was measured");
  const what = "an order of 20 lines / its SQL alone in one transaction";
  return [atLeast(what, placed.perSecond, floor.perSecond, "/s", 0.5)];
}

async function reading(url: string, large: Newcomer, small: Newcomer): Promise<Row[]> {
  const log = ({ slug, headers }: Newcomer): Load => ({
    url: `${url}/api/v1/workspaces/${slug}/events?limit=50`,
    headers,
    connections: 1,
  });
  const [many, few] = await sideBySide([log(large), log(small)]);
  if (!many || !few) throw new Error("nothing was measured");
  const what = "the log's newest 50 of 5 million lines / of 5 thousand";
  return [atMost(what, 1000 / many.perSecond, 1000 / few.perSecond, "ms", 1.2)];
}

async function belonging(url: string, database: string): Promise<Row[]> {
  const [busy, quiet] = [await newcomer(url, "Busy"), await newcomer(url, "Quiet")];
  await joinWorkspaces(database, busy.slug, 49);
  const today = async ({ email, slug }: Newcomer): Promise<Load> => ({
    url: `${url}/w/${slug}/today`,
    headers: { cookie: await signInByForm(url, email, PASSWORD) },
    connections: 1,
  });
  const [fifty, one] = await sideBySide([await today(busy), await today(quiet)]);
  if (!fifty || !one) throw new Error("nothing was measured");
  const what = "Today as a member of 50 workspaces / of 1";
  return [atMost(what, 1000 / fifty.perSecond, 1000 / one.perSecond, "ms", 1.1)];
}

async function newcomer(url: string, name: string): Promise<Newcomer> {
  const email = `${name.toLowerCase()}@example.org`;
  const response = await fetch(`${url}/api/v1/register`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password: PASSWORD, name, timeZone: "Europe/Berlin" }),
  });
  if (!response.ok) throw new Error(`register: ${response.status} ${await response.text()}`);
  const { token, workspace } = await response.json();
  return { email, slug: workspace.slug, headers: { authorization: `Bearer ${token}` } };
}
