import { isComplex, type Letters } from "./letters";
import { brokenUp, isSeparator, leading, type Paragraph, type Span, type Token } from "./paragraph";

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

/** Breaks paragraphs into lines of at most `width` points. A word that is wider than a line is broken
 * with a hyphen. */
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
  const { height, ascent } = pieces.some(({ text }) => isComplex(text)) ? leading.complex : leading.plain;
  return {
    pieces,
    width: pieces.reduce((sum, { gap, width }) => sum + gap + width, 0),
    height: height * scale * size,
    ascent: ascent * scale * size,
  };
}
