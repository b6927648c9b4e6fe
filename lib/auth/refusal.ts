import "server-only";
import { AppError, type ErrorCode } from "@/lib/platform/errors";
import { logger } from "@/lib/platform/logger";
import type { RequestContext } from "./request";

const noted = new Set<ErrorCode>(["unauthenticated", "forbidden", "too-many-requests"]);

/** Logs who was turned away at a door, and why; never with what they brought. */
export function noteRefusal(error: unknown, { requestId, address }: RequestContext): void {
  if (!(error instanceof AppError) || !noted.has(error.code)) return;
  const { code, details } = error;
  logger().info({ requestId, address, code, reason: details.reason }, "a request was refused");
}
