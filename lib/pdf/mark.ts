import type { Setting } from "./set-text";
import type { Box } from "./sheet";

export type Stroke = { color: string; width: number; dash?: [on: number, off: number] };
export type Segment = [x1: number, y1: number, x2: number, y2: number];

/** One thing to put on the sheet, in points from its upper left corner; later ones lie upon earlier ones. */
export type Mark =
  | { kind: "rect"; box: Box; fill?: string; stroke?: Stroke; radius?: number }
  | { kind: "lines"; segments: Segment[]; stroke: Stroke }
  | { kind: "arc"; x: number; y: number; radius: number; from: number; to: number; stroke: Stroke }
  | TextMark;

/** `turned` text is set for the box lying on its side and reads upwards. */
export type TextMark = {
  kind: "text";
  box: Box;
  setting: Setting;
  align: "start" | "center" | "end";
  colors: { title: string; detail: string };
  turned: boolean;
};

/** Strokes at 45°, rising to the right, cut at the edges of `box`. */
export function hatch({ x, y, width, height }: Box, spacing: number): Segment[] {
  const segments: Segment[] = [];
  for (let start = spacing / 2; start < width + height; start += spacing) {
    const down = Math.min(start, height);
    const across = Math.min(start, width);
    segments.push([x + start - down, y + down, x + across, y + start - across]);
  }
  return segments;
}
