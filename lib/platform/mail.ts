import "server-only";
import { createTransport } from "nodemailer";
import { env } from "./env";

export type Mail = { to: string; subject: string; text: string; html: string };

/** How long a server may keep a worker waiting (milliseconds). */
const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** Whether there is a mail server to hand letters to. */
export function sendsMail(): boolean {
  return env().SMTP_URL !== undefined;
}

/** Hands one letter to the mail server. Throws an Error where it does not take it. */
export async function sendMail({ to, ...mail }: Mail): Promise<void> {
  const { SMTP_URL: url, MAIL_FROM: from } = env();
  if (!url || !from) throw new Error("there is no mail server");
  const transport = createTransport({ url, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true });
  try {
    await transport.sendMail({ from, to: { name: "", address: to }, ...mail });
  } finally {
    transport.close();
  }
}
