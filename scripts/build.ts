import { buildApp } from "./build-app";
import { loadEnvironment, runCommand } from "./command";
import { dataFolder } from "./database";
import { serverActionsKey } from "./secrets";

await runCommand(async () => {
  loadEnvironment();
  await buildApp(serverActionsKey(dataFolder()));
});
