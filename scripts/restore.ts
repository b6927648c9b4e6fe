import { existsSync } from "node:fs";
import { loadEnvironment, runCommand } from "./command";
import { dataFolder, withDatabase } from "./database";
import { migrate } from "./migrations";
import { Refusal } from "./refusal";
import { restoreBackup } from "./restore-backup";

/** `npm run restore -- file`, into a database that holds nothing yet. */
await runCommand(async () => {
  loadEnvironment();
  const file = process.argv[2];
  if (!file) throw new Refusal("npm run restore -- file-of-the-backup");
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  await withDatabase(async (urls) => {
    await migrate(urls);
    await restoreBackup(urls.admin, dataFolder(), file);
  });
  console.log(`Everything of ${file} is back.`);
});
