import { dataFolder, withDatabase } from "./database";
import { migrate } from "./migrations";
import { readSecrets } from "./secrets";

/** Does work with the app's own verbs, as the app's role, on the migrated database. */
export async function inApp<T>(work: () => Promise<T>): Promise<T> {
  return withDatabase(async (urls) => {
    await migrate(urls);
    process.env.DATABASE_URL = urls.app;
    process.env.AUTH_SECRET ||= readSecrets(dataFolder()).authSecret;
    process.env.LOG_LEVEL ||= "error";
    const { disconnect } = await import("@/lib/platform/db");
    try {
      return await work();
    } finally {
      await disconnect();
    }
  });
}
