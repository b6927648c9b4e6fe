import { mkdirSync, writeFileSync } from "node:fs";
import { loadEnvironment, runCommand } from "./command";
import { withDatabase } from "./database";
import { migrate } from "./migrations";
import { Refusal } from "./refusal";
import { nextMigration } from "./schema-engine";
import { withScratchPostgres } from "./scratch";

const [command, name] = process.argv.slice(2);
await runCommand(async () => {
  loadEnvironment();
  if (command === "migrate") await migrateDatabase();
  else if (command === "diff" && name) await writeNextMigration(name);
  else throw new Refusal("npm run db:migrate, or npm run db:diff -- name-of-the-change");
});

async function migrateDatabase() {
  const applied = await withDatabase(migrate);
  console.log(applied.length ? `Applied ${applied.join(", ")}.` : "The database is up to date.");
}

/** `npm run db:diff -- add-habits`: what schema.prisma says beyond the last migration, as the next one. */
async function writeNextMigration(name: string) {
  const sql = await withScratchPostgres((url) => nextMigration(url("postgres")));
  if (sql.includes("This is an empty migration")) {
    console.log("The migrations say all that schema.prisma says.");
    return;
  }
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = `prisma/migrations/${stamp}_${name.replace(/\W+/g, "_")}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/migration.sql`, `${sql.trim()}\n`);
  console.log(`${folder}/migration.sql: add by hand what Prisma cannot say (checks, partitions).`);
}
