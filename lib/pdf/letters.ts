import { type Direction, inVisualOrder, isRightToLeft } from "./direction";
import type { Face } from "./face";
import { Faces, type Weight } from "./faces";

/** A stretch of one line in one face, in the order in which it is read. `width` is in em. */
export type Run = { face: Face; text: string; width: number; rightToLeft: boolean };

/** Drawn for a letter that no bundled font has. Plex has it. */
const PLACEHOLDER = "\ufffd";
/** So many measured words are kept before they are forgotten. */
const KEPT_WIDTHS = 20_000;

/** Measures text with the fonts in which it will be drawn. */
export class Letters {
  readonly #faces: Faces;
  readonly #widths = new Map<string, number>();

  constructor(fontFolder: string) {
    this.#faces = new Faces(fontFolder);
  }

  get firstFace(): Face {
    return this.#faces.get("IBMPlexSans", 400);
  }

  /** How wide `text` stands on one line, in em. */
  widthOf(text: string, weight: Weight): number {
    const key = `${weight}${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;

    const width = this.runsOf(text, weight, "ltr").reduce((sum, run) => sum + run.width, 0);
    if (this.#widths.size >= KEPT_WIDTHS) this.#widths.clear();
    this.#widths.set(key, width);
    return width;
  }

  /** What to draw for a line, from left to right. */
  runsOf(line: string, weight: Weight, direction: Direction): Run[] {
    return inVisualOrder(line, direction).flatMap(({ text, rightToLeft }) => {
      const runs = this.#facesFor(text, weight).map(({ face, text }) => ({
        ...{ face, text, rightToLeft },
        width: face.widthOf(text, rightToLeft),
      }));
      return rightToLeft ? runs.reverse() : runs;
    });
  }

  /** True where some letter of `text` is in no bundled font. */
  lacks(text: string): boolean {
    return !this.#covers(text) && clustersOf(text).some((cluster) => !this.#faces.covering(cluster, 400));
  }

  #covers(text: string): boolean {
    return this.#faces.covering(text, 400)?.key === this.#faces.get("IBMPlexSans", 400).key;
  }

  #facesFor(text: string, weight: Weight): { face: Face; text: string }[] {
    const plex = this.#faces.get("IBMPlexSans", weight);
    if (this.#covers(text)) return [{ face: plex, text }];

    const parts: { face: Face; text: string }[] = [];
    for (const cluster of clustersOf(text)) {
      const last = parts.at(-1);
      const face = cluster === " " && last ? last.face : this.#faces.covering(cluster, weight);
      const drawn = face ? cluster : PLACEHOLDER;
      if (last && last.face === (face ?? plex)) last.text += drawn;
      else parts.push({ face: face ?? plex, text: drawn });
    }
    return parts;
  }
}

/** What a reader takes for one letter: with its marks, as one emoji. */
export function clustersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/**
 * One line without what is not drawn: line breaks become spaces; marks that turn the reading direction go, and so do
 * those that stand on no letter.
 */
export function asLine(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/(?<=^|\s)\p{M}+/gu, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, " ")
    .trim();
}

/** Scripts whose letters stand higher and lower than Latin ones, and are not read back glyph by glyph. */
export function isComplex(text: string): boolean {
  return COMPLEX.test(text) || isRightToLeft(text);
}

const COMPLEX = /[\p{Script=Bengali}\p{Script=Devanagari}]/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
