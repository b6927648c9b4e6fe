import { loadEnvironment, runCommand } from "./command";
import { inApp } from "./in-app";

/** `npm run seed`: a demo household, beside whatever is there already. It never runs by itself. */
await runCommand(async () => {
  loadEnvironment();
  await inApp(async () => {
    const { seedDemo } = await import("@/prisma/seed/demo");
    const { slug, people } = await seedDemo(new Date());
    console.log(`A demo household is at /w/${slug}. Sign in as:`);
    for (const { email, password } of people) console.log(`  ${email}  ${password}`);
  });
});
