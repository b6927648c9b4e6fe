const MOST_LETTERS = 40;

/** A workspace's name as part of an address: `Ana's Home` → `anas-home`. */
export function slugOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’\p{M}]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MOST_LETTERS)
    .replace(/^-+|-+$/g, "");
  return plain || "home";
}

/** The slug itself, then with a number, then with random letters: one of them is free. */
export function* slugCandidates(name: string): Generator<string> {
  const slug = slugOf(name);
  yield slug;
  for (let number = 2; number <= 4; number += 1) yield `${slug}-${number}`;
  for (;;) yield `${slug}-${crypto.randomUUID().slice(0, 8)}`;
}
