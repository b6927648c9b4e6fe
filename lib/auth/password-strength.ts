import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import * as common from "@zxcvbn-ts/language-common";
import * as english from "@zxcvbn-ts/language-en";

const LEAST_SCORE = 2;
let estimator: ZxcvbnFactory | undefined;

/** True when common lists, keyboard runs, dates or the person's own words make it easy to guess. */
export function isGuessable(password: string, ownWords: string[]): boolean {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  const words = ownWords
    .flatMap((word) => [word, ...word.split(/[@.\s]+/)])
    .filter((word) => word.length > 2);
  return estimator.check(password, words).score < LEAST_SCORE;
}
