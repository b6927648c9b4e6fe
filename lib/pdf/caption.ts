import { fitText } from "./fit-text";
import type { Press } from "./inks";
import { asLine } from "./letters";
import type { TextMark } from "./mark";
import { paragraphOf, type Span } from "./paragraph";
import type { Box } from "./sheet";

type Style = {
  size: number;
  align: TextMark["align"];
  strong?: boolean;
  /** Further lines, quieter and a little smaller. */
  below?: (string | null)[];
};

const SMALLEST = 5;
const STEP = 0.5;
const BELOW_SCALE = 0.8;

/** Text that is no session's: headings, times, names. It shrinks to its box, then ends in an ellipsis. */
export function caption(text: string, box: Box, style: Style, { inks, letters }: Press): TextMark[] {
  const { size, align, strong = false, below = [] } = style;
  const tone = strong ? "title" : "detail";
  const first: Span = { text: asLine(text), weight: strong ? 600 : 400, scale: 1, tone, struck: false };
  const others = below.filter((line) => line !== null).map(quieter);
  const stacked = [first, ...others].map((span) => paragraphOf([span], letters));
  const inOne = [paragraphOf([first, ...others], letters)];
  const steps = Math.max(1, Math.floor((size - SMALLEST) / STEP) + 1);
  const sizes = Array.from({ length: steps }, (_, index) => size - index * STEP);
  const setting = fitText([stacked, inOne], box, sizes, letters);
  return [
    { kind: "text", box, setting, align, colors: { title: inks.ink, detail: inks.quiet }, turned: false },
  ];
}

function quieter(line: string): Span {
  return { text: asLine(line), weight: 400, scale: BELOW_SCALE, tone: "detail", struck: false };
}
