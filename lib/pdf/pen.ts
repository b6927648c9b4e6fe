import type { Font } from "fontkit";

/** What we use of pdfkit's document, on which react-pdf draws. Lengths are in points, colours `#rrggbb`. */
export type Pen = {
  page: { height: number };
  save: () => Pen;
  restore: () => Pen;
  moveTo: (x: number, y: number) => Pen;
  lineTo: (x: number, y: number) => Pen;
  rect: (x: number, y: number, width: number, height: number) => Pen;
  roundedRect: (x: number, y: number, width: number, height: number, radius: number) => Pen;
  arc: (x: number, y: number, radius: number, from: number, to: number) => Pen;
  rotate: (degrees: number, about: { origin: [number, number] }) => Pen;
  transform: (a: number, b: number, c: number, d: number, x: number, y: number) => Pen;
  lineWidth: (width: number) => Pen;
  dash: (length: number, options: { space: number }) => Pen;
  stroke: (color: string) => Pen;
  fill: (color: string) => Pen;
  fillColor: (color: string) => Pen;
  font: (font: Font, key: string, size: number) => Pen;
  text: (text: string, x: number, y: number, options: TextOptions) => Pen;
  /** Between the two, `actual` is what a reader copies, finds and hears instead of the letters drawn. */
  markContent: (tag: "Span", options: { actual: string }) => Pen;
  endMarkedContent: () => Pen;
};

type TextOptions = {
  lineBreak: false;
  baseline?: "alphabetic";
  features?: string[];
  structParent?: { add: (element: StructureElement) => void };
};

type StructureElement = { document: Pen & { addStructure: (element: StructureElement) => void } };

/** What react-pdf hands to a canvas: the same, without marked content. */
export type Painter = Pick<Pen, "font" | "text">;

/** The document beneath a painter. pdfkit hands it out with every element of structure, so we ask for an empty one. */
export function penBeneath(painter: Painter, face: { font: Font; key: string }): Pen {
  const documents: Pen[] = [];
  const add = (element: StructureElement) => {
    element.document.addStructure(element);
    documents.push(element.document);
  };
  painter.font(face.font, face.key, 1);
  painter.text("", 0, 0, { lineBreak: false, structParent: { add } });

  const [pen] = documents;
  if (!pen) throw new TypeError("react-pdf no longer draws with pdfkit");
  return pen.endMarkedContent();
}
