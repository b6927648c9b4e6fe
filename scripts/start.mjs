// `npm start` and `npm run dev`: plain JavaScript, since nothing may be installed yet.
import { fileURLToPath } from "node:url";
import { installDependencies } from "./install.mjs";
import { requireNode } from "./node-version.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
requireNode();
if (!installDependencies()) process.exit(1);

const { register } = await import("tsx/esm/api");
register();
await import("./serve.ts");
