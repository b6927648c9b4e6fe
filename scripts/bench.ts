import { measureGroceries } from "./bench/groceries";
import { measureHabits } from "./bench/habits";
import { type Household, withHousehold } from "./bench/household";
import { measureMemory } from "./bench/memory";
import { measurePaper } from "./bench/paper";
import { measureProcesses } from "./bench/processes";
import { measureRecurrence } from "./bench/recurrence";
import { type Row, tableOf, writeReport } from "./bench/report";
import { measureRequests } from "./bench/requests";
import { measureScripts } from "./bench/script-weight";
import { measureSignIn } from "./bench/sign-in";
import { measureStatistics } from "./bench/statistics";
import { measureToday } from "./bench/today";
import { buildApp } from "./build-app";
import { runCommand } from "./command";
import { dataFolder } from "./database";
import { serverActionsKey } from "./secrets";

/** These need no app, so that one of them alone needs no build. */
const pure = { recurrence: measureRecurrence, habits: measureHabits };

const ofTheApp = {
  requests: measureRequests,
  "sign-in": measureSignIn,
  paper: measurePaper,
  processes: measureProcesses,
  scripts: measureScripts,
  today: measureToday,
  statistics: measureStatistics,
  groceries: measureGroceries,
  memory: measureMemory,
};

/** `npm run bench`, or `npm run bench -- requests` for one of them, which leaves the report as it was. */
await runCommand(async () => {
  const only = process.argv.slice(2);
  const rows: Row[] = [];
  const measure = async <Subject>(measures: Measures<Subject>, subject: Subject) => {
    for (const [name, rowsOf] of Object.entries(measures)) {
      if (only.length > 0 && !only.includes(name)) continue;
      console.log(`Measuring ${name} …`);
      rows.push(...(await rowsOf(subject)));
    }
  };
  await measure(pure, null);
  if (only.length === 0 || only.some((name) => name in ofTheApp)) {
    await withBuiltApp((household) => measure(ofTheApp, household));
  }
  console.log(tableOf(rows));
  if (only.length === 0) writeReport(rows, new Date().toISOString().slice(0, 10));
});
process.exit();

type Measures<Subject> = Record<string, (subject: Subject) => Promise<Row[]>>;

async function withBuiltApp(work: (household: Household) => Promise<void>) {
  process.env.ROTA_BENCH = "1";
  const key = serverActionsKey(dataFolder());
  console.log("Building …");
  await buildApp(key);
  await withHousehold(key, work);
}
