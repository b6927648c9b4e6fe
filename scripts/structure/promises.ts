/** A test as docs/promises.md names it: `path/of.test.ts › the test's name`. */
const CLAIM = /`([^`›]+\.(?:test|spec)\.tsx?)(?: › ([^`]+))?`/g;

/** What docs/promises.md claims and is not there. `textOf` gives a file's text, or null where there is none. */
export function promiseProblems(promises: string, textOf: (path: string) => string | null): string[] {
  return [...promises.matchAll(CLAIM)].flatMap(([, path = "", name]) => {
    const text = textOf(path.trim());
    if (text === null) return [`docs/promises.md names ${path}, which does not exist`];
    if (name === undefined || text.includes(name.trim())) return [];
    return [`docs/promises.md names a test of ${path} that does not exist: ${name}`];
  });
}
