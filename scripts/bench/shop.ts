import pg from "pg";
import { addEventPartitions } from "../partitions";

const MONTHS_BACK = 23;

export type Shop = { workspace: string; user: string; products: string[] };

/** Fills a workspace with products by SQL, and its log with so many lines about them, spread over two years. */
export async function fillShop(
  owner: string,
  slug: string,
  size: { products: number; lines: number },
): Promise<Shop> {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  try {
    await addEventPartitions(client, monthsAgo(MONTHS_BACK));
    await client.query("SELECT set_config('rota.bench', $1, false)", [slug]);
    await client.query(products, [size.products]);
    await withoutIndexes(client, () => client.query(lines, [size.lines, size.products]));
    await client.query('VACUUM ANALYZE "Product", "Event"');
    const { rows } = await client.query(
      `SELECT w.id AS workspace, m."userId" AS user, (SELECT array_agg(id) FROM (SELECT p.id::text FROM "Product" p
         WHERE p."workspaceId" = w.id ORDER BY random() LIMIT 2000) picked) AS products
       FROM "Workspace" w JOIN "Member" m ON m."workspaceId" = w.id WHERE w.slug = $1`,
      [slug],
    );
    return rows[0];
  } finally {
    await client.end();
  }
}

/** Millions of rows are put in first and indexed afterwards, all but their key. */
async function withoutIndexes(client: pg.Client, work: () => Promise<unknown>): Promise<void> {
  const { rows } = await client.query<{ name: string; sql: string }>(
    `SELECT indexname AS name, replace(indexdef, ' ON ONLY ', ' ON ') AS sql FROM pg_indexes
     WHERE tablename = 'Event' AND indexname <> 'Event_pkey'`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`);
  await work();
  for (const { sql } of rows) await client.query(sql);
}

/** Makes the member of one workspace a member of so many more. */
export async function joinWorkspaces(owner: string, slug: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  try {
    await client.query(
      `WITH made AS (
         INSERT INTO "Workspace" (id, slug, name) SELECT gen_random_uuid(), 'bench-' || i, 'Club ' || i
         FROM generate_series(1, $2::int) i RETURNING id)
       INSERT INTO "Member" ("workspaceId", id, "userId", role)
       SELECT made.id, gen_random_uuid(), m."userId", 'member' FROM made,
         "Member" m JOIN "Workspace" w ON w.id = m."workspaceId" WHERE w.slug = $1`,
      [slug, count],
    );
    await client.query('VACUUM ANALYZE "Workspace", "Member"');
  } finally {
    await client.end();
  }
}

function monthsAgo(count: number): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count));
}

/** Six thousand names that people would look for, each by many makers. */
const products = `
  INSERT INTO "Product" ("workspaceId", id, name, category, unit, words, price, "updatedAt")
  SELECT w.id, ('01900000-0000-7' || substr(md5(i::text), 1, 3) || '-8' || substr(md5(i::text), 4, 3) || '-' || lpad(to_hex(i), 12, '0'))::uuid,
    n.name, n.category, 'piece', lower(n.name || ' ' || n.category), 50 + i % 900, now() - interval '20 days'
  FROM "Workspace" w, generate_series(1, $1::int) i
  CROSS JOIN LATERAL (
    SELECT kinds[1 + i % 20] || ' ' || goods[1 + i / 20 % 30] || ' ' || makers[1 + i / 600 % 10] || ' ' || i / 6000 AS name,
      groups[1 + i / 20 % 6] AS category
    FROM (SELECT
      ARRAY['Whole', 'Fresh', 'Organic', 'Smoked', 'Red', 'Green', 'Sweet', 'Salted', 'Dark', 'Light', 'Spicy', 'Mild',
        'Sliced', 'Ground', 'Dried', 'Frozen', 'Young', 'Aged', 'Plain', 'Roasted'] AS kinds,
      ARRAY['Milk', 'Bread', 'Butter', 'Cheese', 'Apples', 'Bananas', 'Tomatoes', 'Potatoes', 'Onions', 'Carrots', 'Rice',
        'Pasta', 'Flour', 'Sugar', 'Coffee', 'Tea', 'Chicken', 'Beef', 'Salmon', 'Eggs', 'Yoghurt', 'Cream', 'Beans',
        'Lentils', 'Olives', 'Almonds', 'Honey', 'Vinegar', 'Mustard', 'Chocolate'] AS goods,
      ARRAY['Alpine', 'Meadow', 'Harbour', 'Orchard', 'Valley', 'Northern', 'Village', 'Sunny', 'River', 'Castle'] AS makers,
      ARRAY['Dairy', 'Bakery', 'Vegetables', 'Pantry', 'Meat', 'Drinks'] AS groups) lists
  ) n
  WHERE w.slug = current_setting('rota.bench')`;

/** Each line's id begins with its time, as a UUIDv7's does; a product's turn comes every \`products\` lines. */
const lines = `
  INSERT INTO "Event" ("workspaceId", id, at, "actorId", verb, "subjectKind", "subjectId", "subjectTitle", changes)
  SELECT m."workspaceId",
    (lpad(to_hex((extract(epoch FROM t.at) * 1000)::bigint), 12, '0') || '7' || substr(md5(i::text), 1, 3) || '8' ||
      substr(md5(i::text), 4, 15))::uuid,
    t.at, m."userId", CASE i % 3 WHEN 0 THEN 'created' ELSE 'updated' END, 'product',
    p.id, 'Whole Milk', '{"price": {"from": 120, "to": 130}}'
  FROM "Workspace" w JOIN "Member" m ON m."workspaceId" = w.id
  CROSS JOIN generate_series(1, $1::int) i
  CROSS JOIN LATERAL (SELECT now() - make_interval(secs => ($1::int - i) * (690 * 86400.0 / $1::int)) AS at) t
  CROSS JOIN LATERAL (SELECT ('01900000-0000-7' || substr(md5(k::text), 1, 3) || '-8' || substr(md5(k::text), 4, 3) || '-' || lpad(to_hex(k), 12, '0'))::uuid AS id
    FROM (SELECT 1 + i % $2::int AS k) turn) p
  WHERE w.slug = current_setting('rota.bench')`;
