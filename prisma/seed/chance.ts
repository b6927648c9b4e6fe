import { fnv1a } from "@/lib/platform/hash";

/** A number from 0 to 1 that is always the same for the same words: FNV-1a, mixed as murmur3 ends. */
export function chance(...words: (string | number)[]): number {
  let hash = fnv1a(words.join("|"));
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** One of several, by the same rule. */
export function chosen<T>(all: readonly T[], ...words: (string | number)[]): T | undefined {
  return all[Math.floor(chance(...words) * all.length)];
}
