import type { FoldedSession } from "./fold";
import { type ImportOrigin, originOf } from "./origin";
import { keyOf, type Told } from "./run";

/** What a session of a file may be known again as. */
type Known = Told & { imported: ImportOrigin | null };

type Pair<K> = {
  known: K;
  session: FoldedSession;
  score: [sureness: number, agreeing: number, shared: number];
};

/** For each session of a file the known one that it is, each at most once, the surest pairs first. */
export function matchSessions<K extends Known>(
  knowns: K[],
  sessions: FoldedSession[],
): Map<FoldedSession, K> {
  const matches = new Map<FoldedSession, K>();
  const taken = new Set<K>();
  for (const { known, session } of pairs(knowns, sessions).sort(bySureness)) {
    if (taken.has(known) || matches.has(session)) continue;
    matches.set(session, known);
    taken.add(known);
  }
  return matches;
}

/** Known again by a UID, by the key of the last import, or by what the session looks like now. */
function pairs<K extends Known>(knowns: K[], sessions: FoldedSession[]): Pair<K>[] {
  const withUid = indexed(knowns, ({ imported }) => imported?.uids ?? []);
  const withKey = indexed(knowns, ({ imported }) => (imported ? [imported.key] : []));
  const withLooks = indexed(knowns, (known) => [keyOf(known)]);
  return sessions.flatMap((session) => {
    const { uids, key } = session;
    const candidates = new Set([...uids.flatMap(withUid), ...withKey(key), ...withLooks(key)]);
    return [...candidates].map((known) => ({ known, session, score: scoreOf(known, session) }));
  });
}

function scoreOf({ imported }: Known, session: FoldedSession): Pair<Known>["score"] {
  if (!imported) return [0, 0, 0];
  const uids = new Set(imported.uids);
  const shared = session.uids.filter((uid) => uids.has(uid)).length;
  const told = Object.entries(originOf(session).fields);
  const agreeing = told.filter(([name, value]) => Reflect.get(imported.fields, name) === value).length;
  const sureness = (shared > 0 ? 2 : 0) + (imported.key === session.key ? 1 : 0);
  return [sureness, agreeing, shared];
}

function bySureness(a: Pair<Known>, b: Pair<Known>): number {
  const [sureness, agreeing, shared] = a.score;
  return b.score[0] - sureness || b.score[1] - agreeing || b.score[2] - shared;
}

function indexed<K>(knowns: K[], textsOf: (known: K) => string[]): (text: string) => K[] {
  const index = new Map<string, K[]>();
  for (const known of knowns) {
    for (const text of textsOf(known)) {
      const others = index.get(text);
      if (others) others.push(known);
      else index.set(text, [known]);
    }
  }
  return (text) => index.get(text) ?? [];
}
