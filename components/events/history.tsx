import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Standing } from "@/lib/auth/policy";
import { pageScope } from "@/lib/auth/viewer";
import { eventFilter } from "@/lib/events/filter";
import { type eventKinds, mayReadEventsOf } from "@/lib/events/kinds";
import { listEvents } from "@/lib/events/log";
import { readNames } from "@/lib/events/names";
import { LogLines } from "./log-lines";

/** Stands in the address of a page whose history is asked for. */
export type HistoryQuery = { history?: string | string[] | undefined };

type HistoryProps = {
  workspace: string;
  role: Standing;
  kind: (typeof eventKinds)[number];
  /** The record's id; without one, all that was done to this kind. */
  id?: string;
  query: HistoryQuery;
};

const MOST_SHOWN = 20;

/**
 * What was done to a record, for whoever may read it in the log. It is read once the address asks for it: until then a
 * page costs what it did without, and the link works without JavaScript.
 */
export async function History({ workspace, role, kind, id, query }: HistoryProps) {
  if (!mayReadEventsOf(role, kind)) return null;
  const t = await getTranslations("log.history");
  return (
    <div id="history" className="scroll-mt-14 print:hidden">
      <Section title={t("title")}>
        {query.history === undefined ? (
          <ButtonLink href="?history=shown#history" className="justify-self-start">
            {t("show")}
          </ButtonLink>
        ) : (
          <Lines workspace={workspace} subject={id ?? kind} />
        )}
      </Section>
    </div>
  );
}

async function Lines({ workspace, subject }: { workspace: string; subject: string }) {
  const scope = await pageScope("events:read", workspace);
  const [t, { items, nextCursor }] = await Promise.all([
    getTranslations("log.history"),
    listEvents(scope, eventFilter.parse({ subject, limit: MOST_SHOWN })),
  ]);
  if (items.length === 0) return <p className="text-quiet">{t("none")}</p>;
  return (
    <>
      <LogLines events={items} names={await readNames(scope, items)} />
      {nextCursor && (
        <ButtonLink href={`/w/${workspace}/log?subject=${subject}`} className="justify-self-start">
          {t("older")}
        </ButtonLink>
      )}
    </>
  );
}
