import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Refusal } from "./refusal";

const secrets = z.object({
  ownerPassword: z.string(),
  appPassword: z.string(),
  authSecret: z.string(),
  /** Base64 of 32 bytes, as Next wants it: the same in every process that serves one build. */
  serverActionsKey: z.string(),
});

export type Secrets = z.infer<typeof secrets>;

/** What the data folder keeps to itself; made with the folder, readable by its owner only, and never changed. */
export function readSecrets(dataFolder: string): Secrets {
  const file = join(dataFolder, "secrets.json");
  if (existsSync(file)) {
    const { data } = secrets.safeParse(parse(readFileSync(file, "utf8")));
    if (!data) throw new Refusal(`${file} is damaged: bring it back from a backup.`);
    return data;
  }
  mkdirSync(dataFolder, { recursive: true });
  const made: Secrets = {
    ownerPassword: randomBytes(24).toString("base64url"),
    appPassword: randomBytes(24).toString("base64url"),
    authSecret: randomBytes(32).toString("base64url"),
    serverActionsKey: randomBytes(32).toString("base64"),
  };
  writeFileSync(`${file}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The key of the environment, or else the data folder's own. */
export function serverActionsKey(dataFolder: string): string {
  return process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || readSecrets(dataFolder).serverActionsKey;
}
