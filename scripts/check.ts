import { checks } from "./checks";
import { runCommand } from "./command";
import { runSteps } from "./steps";

await runCommand(async () => {
  const { failed } = await runSteps(checks);
  if (failed) process.exitCode = 1;
});
