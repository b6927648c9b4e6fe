import pg from "pg";

/** How much lies in a workspace: days and tasks back from today. */
export type Size = { days: number; entries: number; tasks: number };

export const TEN_YEARS: Size = { days: 3_652, entries: 2_500, tasks: 10_000 };
export const MANY_TASKS: Size = { ...TEN_YEARS, tasks: 100_000 };
export const ONE_MONTH: Size = { days: 30, entries: 21, tasks: 100 };

const HABITS = 40;
/** So many tasks are open, of which half are due today and half have been for a day: Today shows the same in all sizes. */
const OPEN = 20;

/**
 * Six themes, forty habits with `entries` each, spread evenly over the days, and tasks, all but twenty of them done.
 * Most habits are daily; some are numeric, weekly, a cycle, a quota or due after completion.
 */
export async function fillWorkspace(
  owner: string,
  slug: string,
  { days, entries, tasks }: Size,
): Promise<void> {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT set_config('rota.bench', $1, true)", [slug]);
    await client.query(place);
    await client.query(themes);
    await client.query(habits, [days, HABITS]);
    await client.query(versions);
    await client.query(ticks, [days, entries]);
    await client.query(work, [days, tasks, OPEN]);
    await client.query("COMMIT");
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}

const place = `
  CREATE TEMPORARY TABLE place ON COMMIT DROP AS
  SELECT w.id AS "workspaceId", m."userId" FROM "Workspace" w JOIN "Member" m ON m."workspaceId" = w.id
  WHERE w.slug = current_setting('rota.bench')`;

const themes = `
  INSERT INTO "Theme" ("workspaceId", id, name, color, "updatedAt")
  SELECT p."workspaceId", gen_random_uuid(), c, c, now() FROM place p,
    unnest(ARRAY['rose', 'amber', 'green', 'cyan', 'indigo', 'violet']) c`;

const habits = `
  INSERT INTO "Habit" ("workspaceId", id, "createdById", "themeId", title, position, "startsOn", "createdAt", "updatedAt")
  SELECT p."workspaceId", gen_random_uuid(), p."userId",
    (SELECT t.id FROM "Theme" t WHERE t."workspaceId" = p."workspaceId" ORDER BY t.color OFFSET i % 6 LIMIT 1),
    'Habit ' || i, i, current_date - ($1::int - 1), now() - make_interval(days => $1::int), now()
  FROM place p, generate_series(1, $2::int) i`;

const versions = `
  INSERT INTO "HabitVersion" ("workspaceId", id, "habitId", "from", anchor, schedule, measure, goal, unit)
  SELECT h."workspaceId", gen_random_uuid(), h.id, h."startsOn", h."startsOn",
    CASE h.position::int % 20
      WHEN 16 THEN '{"kind": "weekly", "every": 1, "days": ["MO", "WE", "FR"]}'
      WHEN 17 THEN '{"kind": "cycle", "on": 5, "off": 2}'
      WHEN 18 THEN '{"kind": "quota", "times": 4, "per": "week"}'
      WHEN 19 THEN '{"kind": "afterCompletion", "every": 2, "unit": "day"}'
      ELSE '{"kind": "days", "every": 1}' END::jsonb,
    CASE WHEN h.position::int % 5 = 4 THEN 'atLeast' ELSE 'yesNo' END,
    CASE WHEN h.position::int % 5 = 4 THEN 20 END, CASE WHEN h.position::int % 5 = 4 THEN 'pages' END
  FROM "Habit" h JOIN place p ON p."workspaceId" = h."workspaceId"`;

const ticks = `
  INSERT INTO "HabitEntry" ("workspaceId", id, "habitId", "userId", date, status, value, at, "updatedAt")
  SELECT h."workspaceId", gen_random_uuid(), h.id, p."userId", h."startsOn" + d,
    CASE WHEN (d + h.position::int) % 29 = 0 THEN 'skipped' ELSE 'done' END,
    CASE WHEN h.position::int % 5 = 4 THEN 15 + (d % 20) END,
    (h."startsOn" + d) + make_interval(hours => 6 + (d + h.position::int) % 16), now()
  FROM "Habit" h JOIN place p ON p."workspaceId" = h."workspaceId", generate_series(0, $1::int - 2) d
  WHERE (d::bigint * 7919 + h.position::int * 104729) % $1::int < $2::int`;

const work = `
  INSERT INTO "Task" ("workspaceId", id, "createdById", "themeId", title, priority, status, "dueOn", position,
    "completedAt", "completedOn", "completedById", "createdAt", "updatedAt")
  SELECT p."workspaceId", gen_random_uuid(), p."userId",
    (SELECT t.id FROM "Theme" t WHERE t."workspaceId" = p."workspaceId" ORDER BY t.color OFFSET i % 6 LIMIT 1),
    'Task ' || i || ': call, write or carry', (ARRAY['low', 'medium', 'high'])[1 + i % 3],
    CASE WHEN i <= $3::int THEN 'open' ELSE 'done' END,
    CASE WHEN i <= $3::int THEN current_date - i % 2 END, i,
    CASE WHEN i > $3::int THEN now() - make_interval(days => i % $1::int) END,
    CASE WHEN i > $3::int THEN current_date - i % $1::int END,
    CASE WHEN i > $3::int THEN p."userId" END,
    now() - make_interval(days => i % $1::int + 1 + i % 9), now()
  FROM place p, generate_series(1, $2::int) i`;
