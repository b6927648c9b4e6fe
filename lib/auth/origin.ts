import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";

/** Refuses a form that another site posted. Next alone lets a missing Origin through (docs/decisions/0003). */
export function assertSameOrigin(headers: Headers): void {
  const origin = headers.get("origin");
  if (!origin || !isOwnOrigin(origin, headers.get("host")))
    throw new AppError("forbidden", { reason: "foreignOrigin" });
}

function isOwnOrigin(origin: string, host: string | null): boolean {
  const { APP_URL } = env();
  if (!URL.canParse(origin)) return false;
  if (APP_URL) return new URL(APP_URL).origin === new URL(origin).origin;
  return new URL(origin).host === host;
}
