import { readFileSync } from "node:fs";
import { create, type Font, type Glyph, type GlyphPosition } from "fontkit";

/** Given to pdfkit as a feature, as it hands on nothing else to `layout`. */
export const RIGHT_TO_LEFT = "right-to-left";

type Shaped = { glyphs: Glyph[]; positions: GlyphPosition[]; advanceWidth: number };

/** So many shaped words are kept before they are forgotten. */
const KEPT_WORDS = 5_000;

/** One font file. `key` names it within a document. */
export class Face {
  /** The font as pdfkit embeds it: shaped as it was measured. */
  readonly font: Font;
  readonly #bare: Font;
  readonly #words = new Map<string, Shaped>();

  constructor(
    path: string,
    readonly key: string,
  ) {
    const font = create(readFileSync(path));
    if ("fonts" in font) throw new TypeError(`a collection of fonts: ${path}`);
    const layout = (text: string, features?: string[]) =>
      this.#shape(text, features?.includes(RIGHT_TO_LEFT) ?? false);
    // fontkit keeps each glyph with the letters for which it first gave it out, and none where that was as a part of
    // another: after a page with a colon, which is two full stops, the next page's full stops would be read as nothing.
    for (const letter of font.characterSet) font.glyphForCodePoint(letter);
    this.#bare = font;
    this.font = Object.create(font, { layout: { value: layout } });
  }

  has(letter: string): boolean {
    return this.#bare.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  }

  /** In em. */
  widthOf(text: string, rightToLeft: boolean): number {
    return this.#shape(text, rightToLeft).advanceWidth / this.#bare.unitsPerEm;
  }

  /** Word by word: kerning with spaces makes them so narrow that readers of PDFs miss them. */
  #shape(text: string, rightToLeft: boolean): Shaped {
    const words = text.split(AROUND_SPACES).map((word) => this.#word(word, rightToLeft));
    const inOrder = rightToLeft ? words.reverse() : words;
    return {
      glyphs: inOrder.flatMap(({ glyphs }) => glyphs),
      // pdfkit scales the positions in place.
      positions: inOrder.flatMap(({ positions }) => positions.map((position) => ({ ...position }))),
      advanceWidth: inOrder.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
    };
  }

  #word(word: string, rightToLeft: boolean): Shaped {
    const key = rightToLeft ? `\u200f${word}` : word;
    const known = this.#words.get(key);
    if (known) return known;

    const shaped = this.#bare.layout(word, [], undefined, undefined, rightToLeft ? "rtl" : "ltr");
    if (this.#words.size >= KEPT_WORDS) this.#words.clear();
    const { glyphs, positions, advanceWidth } = shaped;
    this.#words.set(key, { glyphs, positions, advanceWidth });
    return shaped;
  }
}

const AROUND_SPACES = /(?<= )|(?= )/;
