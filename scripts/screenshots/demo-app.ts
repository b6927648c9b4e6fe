import { pathToFileURL } from "node:url";
import { startApp } from "../app-server";
import { freePort } from "../free-port";
import { inApp } from "../in-app";
import { withScratchPostgres } from "../scratch";
import { signInByForm } from "../sign-in-by-form";

const CLOCK = pathToFileURL("scripts/screenshots/clock.mjs").href;
const AUTH_SECRET = "a secret that only the pictures know, and they tell";

const ROUTINE = "Physics, winter term";

export type DemoApp = {
  url: string;
  /** The paths of the workspace and of the routine that is shown. */
  workspace: string;
  routine: string;
  /** The admin's, signed in, as a request sends it. */
  cookie: string;
};

/** The built app with the demo household on a database of its own; its clock begins at `instant`. */
export async function withDemoApp(
  serverActionsKey: string,
  instant: Date,
  work: (demo: DemoApp) => Promise<void>,
): Promise<void> {
  await withScratchPostgres(async (at) => {
    const app = Object.assign(new URL(at("postgres")), { username: "rota_app", password: "pictures" }).href;
    Object.assign(process.env, { DATABASE_URL: app, DATABASE_ADMIN_URL: at("postgres"), AUTH_SECRET });
    const { slug, routine, ana } = await seed(instant);

    const port = await freePort();
    const server = await startApp(
      { host: "localhost", port },
      {
        NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionsKey,
        APP_URL: "",
        LOG_LEVEL: "error",
        NODE_OPTIONS: `--import=${CLOCK}`,
        PICTURED_AT: instant.toISOString(),
      },
    );
    try {
      const url = `http://localhost:${port}`;
      const cookie = await signInByForm(url, ana.email, ana.password);
      const workspace = `/w/${slug}`;
      await work({ url, workspace, routine: `${workspace}/routines/${routine}`, cookie });
    } finally {
      await server.stop();
    }
  });
}

function seed(instant: Date) {
  return inApp(async () => {
    const { seedDemo } = await import("@/prisma/seed/demo");
    const { prisma } = await import("@/lib/platform/db");
    const { slug, people } = await seedDemo(instant);
    const [ana] = people;
    if (!ana) throw new Error("the demo has no people");
    const { id: routine } = await prisma().routine.findFirstOrThrow({ where: { name: ROUTINE } });
    return { slug, routine, ana };
  });
}
