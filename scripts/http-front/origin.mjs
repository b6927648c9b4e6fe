/**
 * Whether a page of another site, or one that hides its own, posts to a page of ours. Next refuses it too, but as a
 * failure of ours: with a 500, and a log that a stranger can fill. Where no origin is named the action's door decides.
 */
export function isForeignPost({ method, url, headers }, appUrl) {
  const { origin, host } = headers;
  if (method !== "POST" || !origin || url.startsWith("/api/")) return false;
  if (!URL.canParse(origin)) return true;
  const { origin: theirs, host: theirHost } = new URL(origin);
  return appUrl ? theirs !== new URL(appUrl).origin : theirHost !== host;
}
