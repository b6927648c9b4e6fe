import "server-only";
import pino from "pino";
import { env } from "./env";

let root: pino.Logger | undefined;

/** JSON lines on standard output. Secrets are cut out by name; a line break in a value is escaped by JSON. */
export function logger(): pino.Logger {
  root ??= pino({
    level: env().LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: [
      "password",
      "token",
      "cookie",
      "authorization",
      "*.password",
      "*.token",
      "*.cookie",
      "*.authorization",
    ],
  });
  return root;
}
