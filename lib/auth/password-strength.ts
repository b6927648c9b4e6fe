import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import * as common from "@zxcvbn-ts/language-common";
import * as english from "@zxcvbn-ts/language-en";

const LEAST_SCORE = 2;
// With the library's defaults the estimate takes seconds for 128 characters, while everybody waits. Either end of a
// long password tells enough, and so do few spellings of "p4$$w0rd".
const MOST_LETTERS = 24;
const MOST_SPELLINGS = 10;
let estimator: ZxcvbnFactory | undefined;

/** True when common lists, keyboard runs, dates or the person's own words make it easy to guess. */
export function isGuessable(password: string, ownWords: string[]): boolean {
  const known = estimator ?? makeEstimator();
  const words = ownWords
    .flatMap((word) => [word, nameIn(word), nameIn(word).replace(/[.\s]+/g, ""), ...word.split(/[@.\s]+/)])
    .filter((word) => word.length > 2);
  const ends = new Set([password.slice(0, MOST_LETTERS), password.slice(-MOST_LETTERS)]);
  return [...ends].every((end) => known.check(end, words).score < LEAST_SCORE);
}

function nameIn(address: string): string {
  return address.replace(/@.*/, "");
}

function makeEstimator(): ZxcvbnFactory {
  estimator = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    l33tMaxSubstitutions: MOST_SPELLINGS,
  });
  return estimator;
}
