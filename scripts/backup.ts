import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { loadEnvironment, runCommand } from "./command";
import { dataFolder, withDatabase } from "./database";
import { migrate } from "./migrations";
import { takeBackup } from "./take-backup";

/** `npm run backup`, or `npm run backup -- file`: also while Rota is running. */
await runCommand(async () => {
  loadEnvironment();
  const folder = join(dataFolder(), "backups");
  const stamp = new Date().toISOString().slice(0, 19).replace(/\D/g, "-");
  const file = process.argv[2] ?? join(folder, `rota-${stamp}.gz`);
  if (!process.argv[2]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  await withDatabase(async (urls) => {
    await migrate(urls);
    await takeBackup(urls.admin, dataFolder(), file);
  });
  console.log(
    `${file} holds everything but AUTH_SECRET. Keep that (the data folder's secrets.json) beside it:`,
  );
  console.log(
    "without it everybody signs in again, signing keys are made anew, and share links are not shown again.",
  );
});
