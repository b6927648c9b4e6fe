import { Row, Rows } from "@/components/ui/rows";
import type { PreviewInWords } from "@/lib/routines/import/preview";
import type { StepTexts } from "./import-form";

type PreviewListProps = { preview: PreviewInWords; texts: StepTexts };

/** The sessions that a file holds, what was left out and why, and what it no longer has. */
export function PreviewList({ preview, texts }: PreviewListProps) {
  const { sessions, skipped, vanished, summary } = preview;
  return (
    <>
      <section className="grid gap-3">
        <h2 className="text-lg">{texts.found}</h2>
        <p className="text-quiet">{sessions.length > 0 ? summary : texts.nothingFound}</p>
        {sessions.length > 0 && (
          <Rows label={texts.found}>
            {sessions.map(({ key, when, title, details, outcome }) => (
              <Row key={key}>
                <span data-numerals className="w-36 shrink-0 text-sm text-quiet">
                  {when}
                </span>
                <span className="min-w-0 flex-1 basis-60">
                  <span className="block font-medium">{title}</span>
                  <span className="block text-sm text-quiet">{details.join(" · ")}</span>
                </span>
                <span className="text-sm text-quiet">{outcome}</span>
              </Row>
            ))}
          </Rows>
        )}
      </section>
      <Told title={texts.leftOut} lines={skipped} />
      <Told title={texts.vanished} lines={vanished} />
    </>
  );
}

function Told({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h2 className="text-lg">{title}</h2>
      <ul className="grid gap-1 text-quiet">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
