import { clustersOf, type Letters } from "./letters";
import { mayFit, type Paragraph, TOLERANCE } from "./paragraph";
import { heightOf, isWhole, type Line, type Setting, setText } from "./set-text";
import type { Size } from "./sheet";

const ELLIPSIS = "…";
/** Where not even one line of the smallest size fits, the line is made as small as this before it is left out. */
const LAST_RESORT = 3;

/**
 * The largest of `sizes` (points, descending) at which all of the text fits into `box`, in the first of its
 * `arrangements` that does; then broken words are allowed, and at last the rest gives way to an ellipsis. Nothing
 * ever stands out of the box; in one too small for a single letter nothing is set.
 */
export function fitText(arrangements: Paragraph[][], box: Size, sizes: number[], letters: Letters): Setting {
  for (const size of sizes) {
    const whole = arrangements
      .filter((paragraphs) => mayFit(paragraphs, box, size))
      .map((paragraphs) => setText(paragraphs, box.width, size, letters))
      .find((setting) => isWhole(setting) && setting.height <= box.height + TOLERANCE);
    if (whole) return whole;
  }
  return forceText(arrangements.at(-1) ?? [], box, sizes.at(-1) ?? LAST_RESORT, letters);
}

function forceText(paragraphs: Paragraph[], box: Size, floor: number, letters: Letters): Setting {
  const setting = setText(paragraphs, box.width, floor, letters);
  const tallest = Math.max(
    0,
    ...setting.paragraphs.flatMap(({ lines }) => lines.map(({ height }) => height)),
  );
  if (tallest > box.height) {
    const smaller = Math.min(floor * 0.98, (floor * box.height) / tallest);
    return smaller < LAST_RESORT ? nothing(setting) : forceText(paragraphs, box, smaller, letters);
  }
  return cutToHeight(setting, box, letters);
}

function nothing(setting: Setting): Setting {
  return { ...setting, paragraphs: [], height: 0 };
}

function cutToHeight(setting: Setting, box: Size, letters: Letters): Setting {
  let room = box.height + TOLERANCE;
  const paragraphs = setting.paragraphs.map((paragraph) => {
    const kept = paragraph.lines.filter(({ height }) => {
      room -= height;
      return room >= 0;
    });
    const cut = kept.length < paragraph.lines.length;
    const last = kept.at(-1);
    if (cut && last) kept.splice(-1, 1, withEllipsis(last, setting.size, box.width, letters));
    return {
      ...paragraph,
      lines: kept,
      broken: paragraph.broken || cut,
      verbatim: paragraph.verbatim && !cut,
    };
  });
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  if (lines.some(({ width }) => width > box.width + TOLERANCE)) return nothing(setting);
  return { ...setting, paragraphs, height: heightOf(lines) };
}

/** The line with as much of its end taken off as the ellipsis needs. */
function withEllipsis(line: Line, size: number, width: number, letters: Letters): Line {
  const pieces = [...line.pieces];
  const last = pieces.pop();
  if (!last) return line;

  const { span } = last;
  const room = width - pieces.reduce((sum, piece) => sum + piece.gap + piece.width, last.gap);
  const widthOf = (text: string) => letters.widthOf(text, span.weight) * span.scale * size;
  const clusters = clustersOf(last.text);
  while (clusters.length > 0 && widthOf(clusters.join("").trimEnd() + ELLIPSIS) > room) clusters.pop();
  if (clusters.length === 0 && pieces.length > 0) {
    return withEllipsis({ ...line, pieces }, size, width, letters);
  }
  const text = clusters.join("").trimEnd() + ELLIPSIS;
  const piece = { ...last, text, width: widthOf(text) };
  return { ...line, pieces: [...pieces, piece], width: width - room + piece.width };
}
