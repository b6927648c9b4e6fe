import { type Direction, inVisualOrder } from "./direction";
import { RIGHT_TO_LEFT } from "./face";
import { clustersOf, isComplex, type Letters, type Run } from "./letters";
import type { TextMark } from "./mark";
import type { Pen } from "./pen";
import type { Line, Piece, SetParagraph } from "./set-text";
import { type Box, bottom } from "./sheet";

type Drawn = { pen: Pen; letters: Letters; colors: TextMark["colors"]; size: number };

/** A line through struck text, as parts of its size: how high above the baseline, how thick. */
const STRIKE = { height: 0.27, width: 0.07 };

export function paintText(mark: TextMark, pen: Pen, letters: Letters): void {
  const { box, setting, align, colors } = mark;
  const drawn = { pen, letters, colors, size: setting.size };
  if (!mark.turned) {
    paintParagraphs(setting.paragraphs, box, align, drawn);
    return;
  }
  const side = { x: box.x, y: bottom(box), width: box.height, height: box.width };
  pen.save().rotate(-90, { origin: [side.x, side.y] });
  paintParagraphs(setting.paragraphs, side, align, drawn);
  pen.restore();
}

function paintParagraphs(paragraphs: SetParagraph[], box: Box, align: TextMark["align"], drawn: Drawn) {
  const direction = paragraphs[0]?.direction ?? "ltr";
  let top = box.y;
  for (const paragraph of paragraphs) {
    if (paragraph.lines.length === 0) continue;
    const replaced = !paragraph.verbatim;
    if (replaced) drawn.pen.markContent("Span", { actual: asExtracted(paragraph.text, paragraph) });
    for (const line of paragraph.lines) {
      paintLine(line, startOf(line, direction, box, align), top + line.ascent, paragraph, drawn);
      top += line.height;
    }
    if (replaced) endReplaced(drawn.pen);
  }
}

function startOf({ width }: Line, direction: Direction, box: Box, align: TextMark["align"]): number {
  if (align === "center") return box.x + (box.width - width) / 2;
  const atRight = (align === "end") !== (direction === "rtl");
  return atRight ? box.x + box.width - width : box.x;
}

function paintLine(line: Line, x: number, baseline: number, paragraph: SetParagraph, drawn: Drawn) {
  const rightToLeft = paragraph.direction === "rtl";
  let left = x;
  for (const piece of rightToLeft ? [...line.pieces].reverse() : line.pieces) {
    if (!rightToLeft) left += piece.gap;
    paintPiece(piece, left, baseline, paragraph, drawn);
    left += piece.width + (rightToLeft ? piece.gap : 0);
  }
}

function paintPiece(
  { span, text, width }: Piece,
  x: number,
  baseline: number,
  paragraph: SetParagraph,
  drawn: Drawn,
) {
  const { pen, letters, colors } = drawn;
  const size = drawn.size * span.scale;
  const runs = letters.runsOf(text, span.weight, paragraph.direction);
  const replaced = paragraph.verbatim && isMisread(text, runs);
  if (replaced) pen.markContent("Span", { actual: asExtracted(text, paragraph) });
  pen.fillColor(colors[span.tone]);
  paintRuns(runs, x, baseline, size, pen);
  if (replaced) endReplaced(pen);
  if (!span.struck) return;

  const y = baseline - STRIKE.height * size;
  pen
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(STRIKE.width * size)
    .stroke(colors[span.tone]);
}

/** Shaped letters, placeholders, and lone letters, which pdftotext takes for one word in spaced letters. */
function isMisread(text: string, runs: Run[]): boolean {
  return isComplex(text) || runs.some((run) => !text.includes(run.text)) || /^\S( \S)+$/u.test(text);
}

function paintRuns(runs: Run[], x: number, baseline: number, size: number, pen: Pen) {
  let left = x;
  for (const { face, text, width, rightToLeft } of runs) {
    pen.font(face.font, face.key, size);
    pen.text(text, left, baseline, {
      ...{ lineBreak: false, baseline: "alphabetic" },
      ...(rightToLeft && { features: [RIGHT_TO_LEFT] }),
    });
    left += width * size;
  }
}

/**
 * Poppler places replacement text by the letters that it stands for, but through the matrix that is in force where it
 * ends, and leaves out what that takes off the page: so it ends in the one in which pdfkit draws letters.
 */
function endReplaced(pen: Pen) {
  pen.save().transform(1, 0, 0, -1, 0, pen.page.height).endMarkedContent().restore();
}

/**
 * Replacement text in the order in which its letters would stand on the page: pdftotext and PDFium take it for what
 * is drawn, and turn right-to-left words around themselves.
 */
function asExtracted(text: string, { direction }: SetParagraph): string {
  return inVisualOrder(text, direction)
    .map((segment) => (segment.rightToLeft ? clustersOf(segment.text).reverse().join("") : segment.text))
    .join("");
}
