/** Puts named things in the order in which a reader of that language looks for them: without case, numbers by their size. */
export function byName(locale: string): (one: { name: string }, other: { name: string }) => number {
  const { compare } = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
  return (one, other) => compare(one.name, other.name);
}
