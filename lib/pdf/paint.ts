import type { Letters } from "./letters";
import type { Mark, Stroke } from "./mark";
import { paintText } from "./paint-text";
import type { Pen } from "./pen";

export function paint(marks: Mark[], pen: Pen, letters: Letters): void {
  for (const mark of marks) paintMark(mark, pen, letters);
}

function paintMark(mark: Mark, pen: Pen, letters: Letters) {
  switch (mark.kind) {
    case "rect":
      if (mark.fill) outline(mark, pen).fill(mark.fill);
      if (mark.stroke) stroke(outline(mark, pen.save()), mark.stroke).restore();
      return;
    case "lines":
      if (mark.segments.length === 0) return;
      pen.save();
      for (const [x1, y1, x2, y2] of mark.segments) pen.moveTo(x1, y1).lineTo(x2, y2);
      stroke(pen, mark.stroke).restore();
      return;
    case "arc":
      stroke(pen.save().arc(mark.x, mark.y, mark.radius, mark.from, mark.to), mark.stroke).restore();
      return;
    case "text":
      paintText(mark, pen, letters);
  }
}

function outline({ box, radius }: Extract<Mark, { kind: "rect" }>, pen: Pen): Pen {
  const { x, y, width, height } = box;
  return radius ? pen.roundedRect(x, y, width, height, radius) : pen.rect(x, y, width, height);
}

function stroke(pen: Pen, { color, width, dash }: Stroke): Pen {
  if (dash) pen.dash(dash[0], { space: dash[1] });
  return pen.lineWidth(width).stroke(color);
}
