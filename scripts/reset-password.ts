import { randomBytes } from "node:crypto";
import { AppError } from "@/lib/platform/errors";
import { loadEnvironment, runCommand } from "./command";
import { inApp } from "./in-app";
import { Refusal } from "./refusal";

/** `npm run reset-password -- e-mail`: for whoever runs this Rota and was asked by whom it locked out. */
await runCommand(async () => {
  loadEnvironment();
  const email = process.argv[2];
  if (!email) throw new Refusal("npm run reset-password -- e-mail");
  const password = randomBytes(12).toString("base64url");
  await inApp(async () => {
    const { resetPassword } = await import("@/lib/accounts/recovery");
    await resetPassword(email, password, new Date()).catch((error) => {
      if (error instanceof AppError && error.code === "not-found")
        throw new Refusal(`Nobody has the e-mail ${email}.`);
      throw error;
    });
  });
  console.log(`${email} signs in with ${password} from now on, and is signed out everywhere.`);
});
