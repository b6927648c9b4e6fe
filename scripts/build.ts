import { buildApp } from "./build-app";
import { runCommand } from "./command";
import { dataFolder } from "./database";
import { serverActionsKey } from "./secrets";

await runCommand(() => buildApp(serverActionsKey(dataFolder())));
