import { type Direction, directionOf } from "./direction";
import type { Weight } from "./faces";
import { clustersOf, isComplex, type Letters } from "./letters";
import type { Size } from "./sheet";

/** Text in one style. `scale` is of the size at which the whole is set. */
export type Span = { text: string; weight: Weight; scale: number; tone: "title" | "detail"; struck: boolean };

/** Spans that flow together; a space stands between them. */
export type Paragraph = { text: string; direction: Direction; tokens: Token[]; least: Least };

/** For a size of one point: the widest word, all words on one line, the lowest that a line of them can be. */
type Least = { word: number; line: number; height: number };

/** `gap` is the space before it, no part of `width`. */
export type Piece = { span: Span; text: string; width: number; gap: number };

/** In points. `ascent` is from the line's upper edge to its baseline. */
export type Line = { pieces: Piece[]; width: number; height: number; ascent: number };

/**
 * `broken` where a word had to be broken or text was left out; `verbatim` where the lines, with spaces between them,
 * say `text`: not so after a hyphen or between Chinese letters either.
 */
export type SetParagraph = Pick<Paragraph, "text" | "direction"> & {
  lines: Line[];
  broken: boolean;
  verbatim: boolean;
};

export type Setting = { size: number; paragraphs: SetParagraph[]; height: number };

/** A word, and the space before it on the same line; widths for a size of one point. */
export type Token = { text: string; span: Span; width: number; space: number };

/** Stands between details; left out where a line begins or ends with it. */
export const SEPARATOR = "·";

/** Drawn as a space, at which no line ends. */
export const NO_BREAK = "\u00a0";

/** Sums of measured words differ from the line by rounding alone. */
export const TOLERANCE = 0.01;

/** Distance of baselines and the part of it above the baseline, as multiples of the size. */
const LATIN = { height: 1.22, ascent: 0.95 };
const COMPLEX = { height: 1.5, ascent: 1.08 };

/** Measures a paragraph, once for all sizes. */
export function paragraphOf(spans: Span[], letters: Letters): Paragraph {
  const text = spans
    .map((span) => span.text)
    .join(" ")
    .replaceAll(NO_BREAK, " ");
  const tokens = spans.flatMap((span) => tokensOf(span, letters));
  const least = {
    word: Math.max(0, ...tokens.map(({ width }) => width)),
    line: tokens.reduce((sum, { width }) => sum + width, 0),
    height: LATIN.height * Math.min(...spans.map(({ scale }) => scale)),
  };
  return { text, direction: directionOf(text), tokens, least };
}

/** False where the text can be seen not to fit whole without being set. */
export function mayFit(paragraphs: Paragraph[], box: Size, size: number): boolean {
  let height = 0;
  for (const { least } of paragraphs) {
    if (least.word * size > box.width) return false;
    height += Math.ceil((least.line * size) / box.width) * least.height * size;
  }
  return height <= box.height + TOLERANCE;
}

/** Breaks paragraphs into lines of at most `width` points. A word that is wider than a line is broken anywhere. */
export function setText(paragraphs: Paragraph[], width: number, size: number, letters: Letters): Setting {
  const set = paragraphs.map((paragraph) => setParagraph(paragraph, width, size, letters));
  return { size, paragraphs: set, height: heightOf(set.flatMap(({ lines }) => lines)) };
}

export function isWhole({ paragraphs }: Setting): boolean {
  return paragraphs.every(({ broken }) => !broken);
}

export function heightOf(lines: Line[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

function setParagraph(paragraph: Paragraph, width: number, size: number, letters: Letters): SetParagraph {
  const lines: Line[] = [];
  let open: Token[] = [];
  let filled = 0;
  let broken = false;
  let verbatim = true;
  const close = () => {
    if (isSeparator(open.at(-1))) open.pop();
    if (open.length > 0) lines.push(lineOf(open, size));
    open = [];
    filled = 0;
  };

  for (const token of paragraph.tokens) {
    const space = open.length > 0 ? token.space : 0;
    if (open.length > 0 && (filled + space + token.width) * size > width) {
      verbatim &&= token.space > 0;
      close();
    }
    if (open.length === 0 && isSeparator(token)) continue;
    const parts = token.width * size > width ? brokenUp(token, width / size, letters) : [token];
    broken ||= parts.length > 1;
    for (const [index, part] of parts.entries()) {
      if (index > 0) close();
      filled += (open.length > 0 ? part.space : 0) + part.width;
      open.push(part);
    }
  }
  close();

  const { text, direction } = paragraph;
  return { text, direction, lines, broken, verbatim: verbatim && !broken };
}

function isSeparator(token: Token | undefined): boolean {
  return token?.text === SEPARATOR && token.span.tone === "detail";
}

function tokensOf(span: Span, letters: Letters): Token[] {
  const space = letters.widthOf(" ", span.weight) * span.scale;
  return span.text.split(" ").flatMap((word) =>
    word
      .replaceAll(NO_BREAK, " ")
      .split(AFTER_JOINT)
      .map((text, index) => ({
        ...{ text, span, space: index === 0 ? space : 0 },
        width: letters.widthOf(text, span.weight) * span.scale,
      })),
  );
}

/** A line may end after a hyphen or slash between letters, and between Chinese letters, but not before a full stop. */
const AFTER_JOINT =
  /(?<=\p{L}[-/‐])(?=\p{L})|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}。，、；：？！）」』】])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}（「『【])/u;

function brokenUp(token: Token, limit: number, letters: Letters): Token[] {
  const { span } = token;
  const parts: Token[] = [];
  for (const text of clustersOf(token.text)) {
    const last = parts.at(-1);
    const joined = last ? letters.widthOf(last.text + text, span.weight) * span.scale : 0;
    if (last && joined <= limit) {
      last.text += text;
      last.width = joined;
    } else {
      const space = last ? 0 : token.space;
      parts.push({ text, span, space, width: letters.widthOf(text, span.weight) * span.scale });
    }
  }
  return parts;
}

function lineOf(tokens: Token[], size: number): Line {
  const pieces: Piece[] = [];
  for (const { text, span, width, space } of tokens) {
    const last = pieces.at(-1);
    if (last?.span === span) {
      last.text += (space > 0 ? " " : "") + text;
      last.width += (space + width) * size;
    } else {
      pieces.push({ span, text, width: width * size, gap: last ? space * size : 0 });
    }
  }
  const scale = Math.max(...pieces.map(({ span }) => span.scale));
  const leading = pieces.some(({ text }) => isComplex(text)) ? COMPLEX : LATIN;
  return {
    pieces,
    width: pieces.reduce((sum, { gap, width }) => sum + gap + width, 0),
    height: leading.height * scale * size,
    ascent: leading.ascent * scale * size,
  };
}
