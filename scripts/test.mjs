// `npm test`: plain JavaScript, since nothing may be installed yet.
import { fileURLToPath } from "node:url";
import { installDependencies } from "./install.mjs";
import { requireNode } from "./node-version.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
requireNode();
if (!installDependencies()) {
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const { register } = await import("tsx/esm/api");
register();
await import("./test.ts");
