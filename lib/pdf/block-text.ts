import { asLine, type Letters } from "./letters";
import { NO_BREAK, type Paragraph, paragraphOf, SEPARATOR, type Span } from "./paragraph";
import type { PageBlock } from "./timetable-page";

const DETAIL_SCALE = 0.86;
/** A room or name this short is not broken over two lines. */
const SHORT = 12;

/** What a block says, measured, in arrangements from the roomiest to the most compact. */
export function blockText(block: PageBlock, letters: Letters): Paragraph[][] {
  const { time, place, person, note, absent } = block;
  const title: Span = {
    ...{ text: asLine(block.title), weight: 600, scale: 1 },
    ...{ tone: "title", struck: absent },
  };
  const when = joined([inOneLine(time), block.rhythm]);
  const details = [when, ...[place, person].map(keptTogether)];
  const stacked = [[title], ...[when, place, person, note].map(detail)];
  const compact = [[title], detail(joined(details)), detail(note)];
  const inOne = [[title, ...detail(joined([...details, note]))]];
  return [stacked, compact, inOne].map((paragraphs) =>
    paragraphs.filter((spans) => spans.length > 0).map((spans) => paragraphOf(spans, letters)),
  );
}

/** The same in one paragraph for a row of a list, where the time leads. */
export function listText(block: PageBlock, letters: Letters): Paragraph {
  const { time, rhythm, place, person, note, absent } = block;
  const title: Span = {
    ...{ text: asLine(block.title), weight: 600, scale: 1 },
    ...{ tone: "title", struck: absent },
  };
  const details = joined([rhythm, ...[place, person].map(keptTogether), note]);
  return paragraphOf([...detail(inOneLine(time)), title, ...detail(details)], letters);
}

function detail(text: string | null): Span[] {
  if (!text) return [];
  return [{ text: asLine(text), weight: 400, scale: DETAIL_SCALE, tone: "detail", struck: false }];
}

function joined(texts: (string | null)[]): string {
  return texts.filter(Boolean).join(` ${SEPARATOR} `);
}

function keptTogether(text: string | null): string | null {
  return text && text.length <= SHORT ? inOneLine(text) : text;
}

function inOneLine(text: string): string {
  return asLine(text).replaceAll(" ", NO_BREAK);
}
