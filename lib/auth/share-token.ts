import { randomBytes } from "node:crypto";

const RANDOM_BYTES = 24;
const UUID_BYTES = 16;

/**
 * A share link's token: the workspace's id, so that the row is found inside its workspace, then 192 random bits,
 * which are the secret. As base64url, 54 characters.
 */
export function newShareToken(workspaceId: string): string {
  const id = Buffer.from(workspaceId.replaceAll("-", ""), "hex");
  return Buffer.concat([id, randomBytes(RANDOM_BYTES)]).toString("base64url");
}

/** The workspace that a token speaks of; null for what cannot be a token. */
export function workspaceIn(token: string): string | null {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== UUID_BYTES + RANDOM_BYTES || bytes.toString("base64url") !== token) return null;
  const hex = bytes.subarray(0, UUID_BYTES).toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
