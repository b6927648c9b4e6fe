import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { Refusal } from "./refusal";

export type SystemUser = { uid: number; gid: number };

/** Whom PostgreSQL runs as: it refuses to be root, so there it is the system's `postgres`, made if missing. */
export function postgresUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = lookUp();
  if (found) return found;
  spawnSync("groupadd", ["--system", "postgres"]);
  spawnSync("useradd", ["--system", "--no-create-home", "-g", "postgres", "postgres"]);
  const made = lookUp();
  if (made) return made;
  throw new Refusal(
    "PostgreSQL refuses to run as root and a user `postgres` could not be made: start Rota as another user.",
  );
}

/**
 * The command with what it takes to run it as that user. Where the user may not enter the folders that hold the
 * files (a checkout under /root), it is given the one capability to do so.
 */
export function commandAs(user: SystemUser | undefined, command: string, args: string[], paths: string[]) {
  if (!user || paths.every((path) => mayEnter(path, user))) return { command, args, ids: user ?? {} };
  const ids = [`--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups"];
  // Without the secure bit access(2), by which initdb looks for its programs, knows nothing of the capability.
  const capability = [
    "--securebits=+no_setuid_fixup",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
  ];
  if (spawnSync("setpriv", [...ids, ...capability, "true"]).status !== 0) {
    throw new Refusal(
      `PostgreSQL refuses to run as root and its user may not enter ${paths.join(" or ")}: start Rota as another user.`,
    );
  }
  return { command: "setpriv", args: [...ids, ...capability, "--", command, ...args], ids: {} };
}

function lookUp(): SystemUser | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, "postgres"], { encoding: "utf8" }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function mayEnter(path: string, { uid, gid }: SystemUser): boolean {
  const parent = dirname(path);
  if (parent === path) return true;
  const status = statSync(parent);
  const bit = status.uid === uid ? 0o100 : status.gid === gid ? 0o010 : 0o001;
  return (status.mode & bit) !== 0 && mayEnter(parent, { uid, gid });
}
