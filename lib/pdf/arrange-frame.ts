import { caption } from "./caption";
import type { Inks, Press } from "./inks";
import { asLine } from "./letters";
import type { Mark } from "./mark";
import { withScriptsNamed } from "./missing-letters";
import { type Box, bottom, inset, MARGIN, right, type Size } from "./sheet";

/** What stands around every page: its name and what it is of, who printed it when, and all texts that are on it. */
export type Framed = {
  title: string;
  sub: string;
  printed: string;
  link: string | null;
  missingLetters: string;
  /** BCP 47, of the words that tell what cannot be printed. */
  language: string;
  /** `at` says where on the page it stands. */
  texts: { text: string; at: string | null }[];
};

const TITLE_HEIGHT = 28;
const SUB_HEIGHT = 15;
const HEADER_GAP = 9;
const FOOT_HEIGHT = 10;
const FOOT_GAP = 7;
const RING_RADIUS = 9;
/** The note names this many of the texts with missing letters. */
const NAMED_TEXTS = 3;

/** Head and foot of a page, the link at its foot, and the area that is left between them. */
export function frameOf(page: Framed, size: Size, press: Press) {
  const sheet = inset({ x: 0, y: 0, ...size }, MARGIN);
  const lacking = page.texts.filter(({ text }) => press.letters.lacks(asLine(text)));
  const footHeight = FOOT_HEIGHT * (lacking.length > 0 ? 2 : 1);
  const top = sheet.y + TITLE_HEIGHT + SUB_HEIGHT + HEADER_GAP;
  const area = { ...sheet, y: top, height: bottom(sheet) - footHeight - FOOT_GAP - top };
  const foot = { ...sheet, y: bottom(sheet) - FOOT_HEIGHT, height: FOOT_HEIGHT };
  return {
    area,
    marks: [
      ...heading(page, sheet, press),
      ...note(page, lacking, { ...foot, y: foot.y - FOOT_HEIGHT }, press),
      ...feet(page, foot, press),
    ],
    link: page.link === null ? null : { box: rightHalf(foot), to: page.link },
  };
}

function heading(page: Framed, sheet: Box, press: Press): Mark[] {
  const width = sheet.width - 3 * RING_RADIUS;
  const title = { ...sheet, width, height: TITLE_HEIGHT };
  const sub = { ...title, y: bottom(title), height: SUB_HEIGHT };
  return [
    ...caption(page.title, title, { size: 21, align: "start", strong: true }, press),
    ...caption(page.sub, sub, { size: 11, align: "start" }, press),
    ...ring(right(sheet) - RING_RADIUS, sheet.y + RING_RADIUS + 3, press.inks),
  ];
}

/** Rota's mark: a wheel of seven, one of them filled. */
function ring(x: number, y: number, { mark }: Inks): Mark[] {
  const part = (2 * Math.PI) / 7;
  const gap = 0.07;
  return Array.from({ length: 7 }, (_, index) => ({
    ...{ kind: "arc", x, y, radius: RING_RADIUS - 2 },
    from: index * part - Math.PI / 2 + gap,
    to: (index + 1) * part - Math.PI / 2 - gap,
    stroke: { color: index === 0 ? mark.full : mark.pale, width: 4 },
  }));
}

function note(page: Framed, lacking: Framed["texts"], box: Box, press: Press): Mark[] {
  if (lacking.length === 0) return [];
  const told = new Set(
    lacking.map(({ text, at }) => {
      const printable = `“${withScriptsNamed(text, page.language, press.letters)}”`;
      return at === null ? printable : `${at} ${printable}`;
    }),
  );
  const more = told.size > NAMED_TEXTS ? " …" : "";
  const named = [...told].slice(0, NAMED_TEXTS).join(", ") + more;
  const text = page.missingLetters.replace("{texts}", () => named);
  return caption(text, box, { size: 7, align: "start" }, press);
}

function feet(page: Framed, foot: Box, press: Press): Mark[] {
  const style = { size: 7 } as const;
  return [
    ...caption(page.printed, { ...foot, width: foot.width / 2 - 6 }, { ...style, align: "start" }, press),
    ...(page.link === null ? [] : caption(page.link, rightHalf(foot), { ...style, align: "end" }, press)),
  ];
}

function rightHalf(box: Box): Box {
  return { ...box, x: box.x + box.width / 2, width: box.width / 2 };
}
