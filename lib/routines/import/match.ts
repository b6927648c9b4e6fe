import type { FoldedSession } from "./fold";
import { originOf } from "./origin";
import type { ExistingSession } from "./plan";
import { keyOf } from "./run";

type Pair = {
  known: ExistingSession;
  session: FoldedSession;
  score: [sureness: number, agreeing: number, shared: number];
};

/** For each session of a file the known one that it is, each at most once, the surest pairs first. */
export function matchSessions(
  knowns: ExistingSession[],
  sessions: FoldedSession[],
): Map<FoldedSession, ExistingSession> {
  const matches = new Map<FoldedSession, ExistingSession>();
  const taken = new Set<ExistingSession>();
  for (const { known, session } of pairs(knowns, sessions).sort(bySureness)) {
    if (taken.has(known) || matches.has(session)) continue;
    matches.set(session, known);
    taken.add(known);
  }
  return matches;
}

/** Known again by a UID, by the key of the last import, or by what the session looks like now. */
function pairs(knowns: ExistingSession[], sessions: FoldedSession[]): Pair[] {
  const withUid = indexed(knowns, ({ imported }) => imported?.uids ?? []);
  const withKey = indexed(knowns, ({ imported }) => (imported ? [imported.key] : []));
  const withLooks = indexed(knowns, (known) => [keyOf(known)]);
  return sessions.flatMap((session) => {
    const { uids, key } = session;
    const candidates = new Set([...uids.flatMap(withUid), ...withKey(key), ...withLooks(key)]);
    return [...candidates].map((known) => ({ known, session, score: scoreOf(known, session) }));
  });
}

function scoreOf({ imported }: ExistingSession, session: FoldedSession): Pair["score"] {
  if (!imported) return [0, 0, 0];
  const uids = new Set(imported.uids);
  const shared = session.uids.filter((uid) => uids.has(uid)).length;
  const told = Object.entries(originOf(session).fields);
  const agreeing = told.filter(([name, value]) => Reflect.get(imported.fields, name) === value).length;
  const sureness = (shared > 0 ? 2 : 0) + (imported.key === session.key ? 1 : 0);
  return [sureness, agreeing, shared];
}

function bySureness(a: Pair, b: Pair): number {
  const [sureness, agreeing, shared] = a.score;
  return b.score[0] - sureness || b.score[1] - agreeing || b.score[2] - shared;
}

function indexed(
  knowns: ExistingSession[],
  textsOf: (known: ExistingSession) => string[],
): (text: string) => ExistingSession[] {
  const index = new Map<string, ExistingSession[]>();
  for (const known of knowns) {
    for (const text of textsOf(known)) {
      const others = index.get(text);
      if (others) others.push(known);
      else index.set(text, [known]);
    }
  }
  return (text) => index.get(text) ?? [];
}
