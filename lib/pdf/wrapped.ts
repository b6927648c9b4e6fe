import type { Weight } from "./faces";
import type { Press } from "./inks";
import { asLine } from "./letters";
import type { TextMark } from "./mark";
import { paragraphOf } from "./paragraph";
import { setText } from "./set-text";

type Style = { size: number; align: TextMark["align"]; weight: Weight; quiet: boolean };

/** Text at one size in as many lines as it takes, and how high that is: what can grow never has to shrink. */
export function wrapped(
  text: string,
  width: number,
  { size, align, weight, quiet }: Style,
  { inks, letters }: Press,
): { height: number; at: (x: number, y: number) => TextMark } {
  const tone = quiet ? "detail" : "title";
  const span = { text: asLine(text), weight, scale: 1, tone, struck: false } as const;
  const setting = setText([paragraphOf([span], letters)], width, size, letters);
  const colors = { title: inks.ink, detail: inks.quiet };
  return {
    height: setting.height,
    at: (x, y) => ({
      ...{ kind: "text", box: { x, y, width, height: setting.height }, setting },
      ...{ align, colors, turned: false },
    }),
  };
}
