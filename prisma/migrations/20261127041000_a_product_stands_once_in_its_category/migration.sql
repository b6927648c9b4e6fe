-- Of several products of one name and category, whatever their case, the one that is sold, else the oldest, keeps the
-- name, and the others get the first numbers that are free: "Milk (2)". Nobody's price is lost, and whoever tends them
-- sees which were two.
WITH placed AS (
  SELECT p."workspaceId", p.id, rtrim(left(p.name, 110)) AS stem, lower(p.category) AS category,
    row_number() OVER (
      PARTITION BY p."workspaceId", lower(p.name), lower(p.category) ORDER BY p.active DESC, p.id
    ) AS place
  FROM "Product" p
),
twins AS (
  SELECT "workspaceId", id, stem, category,
    row_number() OVER (PARTITION BY "workspaceId", lower(stem), category ORDER BY id) AS turn,
    count(*) OVER (PARTITION BY "workspaceId", lower(stem), category) AS many
  FROM placed WHERE place > 1
),
free AS (
  SELECT s."workspaceId", s.stem, s.category, n.number,
    row_number() OVER (PARTITION BY s."workspaceId", s.stem, s.category ORDER BY n.number) AS turn
  FROM (
    SELECT g.*, (
      SELECT count(*) FROM "Product" p
      WHERE p."workspaceId" = g."workspaceId" AND lower(p.category) = g.category
        AND starts_with(lower(p.name), g.stem || ' (')
    ) AS numbered
    FROM (SELECT DISTINCT "workspaceId", lower(stem) AS stem, category, many FROM twins) g
  ) s
  CROSS JOIN LATERAL generate_series(2, 1 + s.many + s.numbered) AS n(number)
  WHERE NOT EXISTS (
    SELECT FROM "Product" p
    WHERE p."workspaceId" = s."workspaceId" AND lower(p.category) = s.category
      AND lower(p.name) = s.stem || ' (' || n.number || ')'
  )
)
UPDATE "Product" p
SET name = t.stem || ' (' || f.number || ')', words = left(p.words || ' ' || f.number, 200), version = p.version + 1,
  "updatedAt" = now()
FROM twins t
JOIN free f ON f."workspaceId" = t."workspaceId" AND f.stem = lower(t.stem) AND f.category = t.category AND f.turn = t.turn
WHERE p."workspaceId" = t."workspaceId" AND p.id = t.id;

CREATE UNIQUE INDEX "Product_workspaceId_name_category_key" ON "Product" ("workspaceId", lower("name"), lower("category"));
