import { type Direction, directionOf } from "./direction";
import type { Weight } from "./faces";
import { clustersOf, type Letters } from "./letters";
import type { Size } from "./sheet";

/** Text in one style. `scale` is of the size at which the whole is set. */
export type Span = { text: string; weight: Weight; scale: number; tone: "title" | "detail"; struck: boolean };

/** Spans that flow together; a space stands between them. */
export type Paragraph = { text: string; direction: Direction; tokens: Token[]; least: Least };

/** For a size of one point: the widest word, all words on one line, the lowest that a line of them can be. */
type Least = { word: number; line: number; height: number };

/** A word, and the space before it on the same line; widths for a size of one point. */
export type Token = { text: string; span: Span; width: number; space: number };

/** Stands between details; left out where a line begins or ends with it. */
export const SEPARATOR = "·";

/** Drawn as a space, at which no line ends. */
export const NO_BREAK = "\u00a0";

/** Sums of measured words differ from the line by rounding alone. */
export const TOLERANCE = 0.01;

/** Distance of baselines and the part of it above the baseline, as multiples of the size. */
export const leading = { plain: { height: 1.22, ascent: 0.95 }, complex: { height: 1.5, ascent: 1.08 } };

/** Measures a paragraph, once for all sizes. */
export function paragraphOf(spans: Span[], letters: Letters): Paragraph {
  const text = spans
    .map((span) => span.text)
    .join(" ")
    .replaceAll(NO_BREAK, " ");
  const tokens = spans.flatMap((span) => tokensOf(span, letters));
  const least = {
    word: Math.max(0, ...tokens.map(({ width }) => width)),
    line: tokens.reduce((sum, token) => sum + (isSeparator(token) ? 0 : token.width), 0),
    height: leading.plain.height * Math.min(...spans.map(({ scale }) => scale)),
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

export function isSeparator(token: Token | undefined): boolean {
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

/**
 * A line may end after what joins two words without a space (hyphen, slash, underscore; colon, comma, semicolon), and
 * between Chinese letters, but not before a full stop.
 */
const AFTER_JOINT =
  /(?<=\p{L}[-/_‐])(?=\p{L})|(?<=[:,;])(?=\p{L})|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}。，、；：？！）」』】])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}（「『【])/u;

/** Fewer letters than this do not stand alone behind a hyphen. */
const LEAST_TAIL = 3;

/** The parts of a word of which each is at most `limit` wide, for a size of one point; never less than a letter. */
export function brokenUp(token: Token, limit: number, letters: Letters): Token[] {
  const { span } = token;
  const widthOf = (text: string) => letters.widthOf(text, span.weight) * span.scale;
  const parts: Token[] = [];
  let rest = clustersOf(token.text);
  while (rest.length > 0) {
    const count = partLength(rest, limit, widthOf);
    const part = rest.slice(0, count).join("");
    const hyphenated = part + hyphenAt(rest, count);
    const text = widthOf(hyphenated) <= limit ? hyphenated : part;
    parts.push({ text, span, space: parts.length === 0 ? token.space : 0, width: widthOf(text) });
    rest = rest.slice(count);
  }
  return parts;
}

/** How many of the letters go on a line, with the hyphen that they end in; no short tail is left for the next. */
function partLength(rest: string[], limit: number, widthOf: (text: string) => number): number {
  if (widthOf(rest.join("")) <= limit) return rest.length;
  let count = 1;
  while (
    count + 1 < rest.length &&
    widthOf(rest.slice(0, count + 1).join("") + hyphenAt(rest, count + 1)) <= limit
  ) {
    count += 1;
  }
  const shorter = Math.min(count, rest.length - LEAST_TAIL);
  return shorter >= LEAST_TAIL ? shorter : count;
}

/** Between two letters of a script that hyphenates. */
function hyphenAt(clusters: string[], index: number): string {
  const [before = "", after = ""] = [clusters[index - 1], clusters[index]];
  return HYPHENATES.test(before) && HYPHENATES.test(after) ? "-" : "";
}

const HYPHENATES = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u;
