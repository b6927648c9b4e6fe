import { loadEnvironment, runCommand } from "./command";
import { dataFolder, withDatabase } from "./database";
import { migrate } from "./migrations";
import { readSecrets } from "./secrets";

/** `npm run seed`: a demo household, beside whatever is there already. It never runs by itself. */
await runCommand(async () => {
  loadEnvironment();
  await withDatabase(async (urls) => {
    await migrate(urls);
    process.env.DATABASE_URL = urls.app;
    process.env.AUTH_SECRET ||= readSecrets(dataFolder()).authSecret;
    const { seedDemo } = await import("@/prisma/seed/demo");
    const { slug, people } = await seedDemo(new Date());
    console.log(`A demo household is at /w/${slug}. Sign in as:`);
    for (const { email, password } of people) console.log(`  ${email}  ${password}`);
    const { pool, prisma } = await import("@/lib/platform/db");
    await prisma().$disconnect();
    await pool().end();
  });
});
