import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Face } from "./face";
import type { Weight } from "./faces";

/** One of the small files that hold a font of tens of thousands of letters, and the code points in it. */
export type HanSubset = { name: string; ranges: [first: number, last: number][] };

/** Beside the font files: which of them has which letters. */
export const HAN_INDEX = "han.json";

export function hanFileOf({ name }: Pick<HanSubset, "name">, weight: Weight): string {
  return `NotoSansSC_${name}_${weight}.ttf`;
}

/** Noto Sans SC: Chinese letters and Japanese ones. Only the files that a page's letters ask for are opened. */
export class HanFaces {
  readonly #open = new Map<string, Face>();
  #subsets: HanSubset[] | undefined;

  constructor(readonly folder: string) {}

  covering(letters: string[], weight: Weight): Face | null {
    const [first] = letters;
    if (!first) return null;

    const subset = this.#subsetWith(first.codePointAt(0) ?? 0);
    if (!subset) return null;
    const face = this.#get(hanFileOf(subset, weight));
    return letters.every((letter) => face.has(letter)) ? face : null;
  }

  #subsetWith(codePoint: number): HanSubset | undefined {
    this.#subsets ??= readIndex(join(this.folder, HAN_INDEX));
    return this.#subsets.find(({ ranges }) =>
      ranges.some(([first, last]) => codePoint >= first && codePoint <= last),
    );
  }

  #get(file: string): Face {
    const known = this.#open.get(file);
    if (known) return known;

    const face = new Face(join(this.folder, file), file);
    this.#open.set(file, face);
    return face;
  }
}

function readIndex(path: string): HanSubset[] {
  return JSON.parse(readFileSync(path, "utf8"));
}
