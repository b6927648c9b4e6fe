import { Canvas, Document, Link, Page, renderToBuffer, View } from "@react-pdf/renderer";
import type { ArrangedPage } from "./arrange-page";
import type { Letters } from "./letters";
import { paint } from "./paint";
import { type Painter, penBeneath } from "./pen";

type Told = { title: string; subject: string; language: string };

/** A PDF of exactly one page. */
export function drawSheet(
  arranged: ArrangedPage,
  told: Told,
  letters: Letters,
): Promise<Uint8Array<ArrayBuffer>> {
  return drawSheets([arranged], told, letters);
}

/** A page for each. All boxes and letters are placed beforehand: react-pdf has nothing left to lay out. */
export async function drawSheets(
  pages: ArrangedPage[],
  { title, subject, language }: Told,
  letters: Letters,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await renderToBuffer(
      <Document title={title} subject={subject} language={language} creator="Rota" producer="Rota">
        {pages.map((arranged, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages never change their places
          <Page key={index} size={[arranged.size.width, arranged.size.height]}>
            <Drawing arranged={arranged} letters={letters} />
            {arranged.link && <Clickable {...arranged.link} />}
          </Page>
        ))}
      </Document>,
    ),
  );
}

/** A canvas does not clip: a point in the corner is enough to draw from, and never runs over the page's end. */
function Drawing({ arranged, letters }: { arranged: ArrangedPage; letters: Letters }) {
  const draw = (painter: Painter) => {
    paint(arranged.marks, penBeneath(painter, letters.firstFace), letters);
    return null;
  };
  return <Canvas style={{ position: "absolute", top: 0, left: 0, width: 1, height: 1 }} paint={draw} />;
}

function Clickable({ box, to }: NonNullable<ArrangedPage["link"]>) {
  return (
    <Link
      src={to}
      style={{ position: "absolute", left: box.x, top: box.y, width: box.width, height: box.height }}
    >
      <View />
    </Link>
  );
}
