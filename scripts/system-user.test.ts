import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandAs, postgresUser } from "./system-user";

const user = postgresUser();

test.runIf(user)("PostgreSQL's user may run what lies in a folder that is root's alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "rota-root-"));
  const program = join(folder, "program");
  writeFileSync(program, "#!/bin/sh\ntest -x $0 && id -u\n");
  chmodSync(program, 0o755);

  const as = commandAs(user, program, [], [program]);
  const answer = execFileSync(as.command, as.args, as.ids).toString();

  rmSync(folder, { recursive: true });
  expect(Number(answer)).toBe(user?.uid);
});

test.skipIf(user)("who is not root runs PostgreSQL as themselves", () => {
  expect(commandAs(user, "postgres", ["-V"], ["/nowhere/data"])).toEqual({
    command: "postgres",
    args: ["-V"],
    ids: {},
  });
});
