const HERE = "http://rota.invalid";

/** A path of this site out of `next=`; anything that leads elsewhere, however written, becomes the fallback. */
export function wayBack(next: unknown, fallback = "/"): string {
  if (typeof next !== "string" || !next.startsWith("/") || /[\\\p{Cc}]/u.test(next)) return fallback;
  const decoded = decodeFully(pathIn(next));
  if (decoded === null || /^\/{2}|\\|\p{Cc}/u.test(decoded)) return fallback;
  if (!URL.canParse(next, HERE)) return fallback;
  const url = new URL(next, HERE);
  if (url.origin !== HERE || url.pathname.startsWith("//")) return fallback;
  return url.pathname + url.search + url.hash;
}

/** What follows it cannot lead elsewhere. */
function pathIn(address: string): string {
  return address.replace(/[?#].*$/s, "");
}

function decodeFully(text: string): string | null {
  let current = text;
  for (let round = 0; round < 5; round += 1) {
    try {
      const decoded = decodeURIComponent(current);
      if (decoded === current) return current;
      current = decoded;
    } catch {
      return null;
    }
  }
  return null;
}

/** A link to `page` that does not forget the way back. */
export function carryOn(page: "/sign-in" | "/register", next: string): string {
  return next === "/" ? page : `${page}?next=${encodeURIComponent(next)}`;
}
