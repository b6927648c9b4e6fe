import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { eventKinds, eventVerbs } from "@/lib/events/kinds";
import type { LogLine } from "@/lib/events/log";
import { getInstants } from "@/lib/i18n/server";

/** Who did what, newest first; what it was before opens below. */
export async function LogLines({ events }: { events: LogLine[] }) {
  const [t, instant] = await Promise.all([getTranslations("log"), getInstants()]);
  const verbOf = (name: string) => {
    const known = eventVerbs.find((verb) => verb === name);
    return known ? t(`verbs.${known}`) : name;
  };
  const kindOf = (name: string) => {
    const known = eventKinds.find((kind) => kind === name);
    return known ? t(`kinds.${known}`) : name;
  };
  return (
    <ol className="divide-y divide-line rounded-card border border-line bg-raised">
      {events.map(({ id, at, actor, verb, subject, changes }) => (
        <li key={id} className="grid gap-1 px-4 py-2.5">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="min-w-0 break-words">
              <span className="font-medium">{actor.name ?? t("deletedUser")}</span> {verbOf(verb)}{" "}
              {subject.kind !== "user" && (
                <>
                  <span className="text-quiet">{kindOf(subject.kind)}</span>{" "}
                  <bdi className="font-medium">{subject.title}</bdi>
                </>
              )}
            </span>
            <time dateTime={at.toISOString()} className="text-sm text-quiet" data-numerals>
              {instant(at)}
            </time>
          </p>
          <Changes changes={changes} title={t("changes")} nothing={t("nothing")} />
        </li>
      ))}
    </ol>
  );
}

type ChangesProps = { changes: LogLine["changes"]; title: string; nothing: string };

function Changes({ changes, title, nothing }: ChangesProps) {
  const fields = Object.entries(changes);
  if (fields.length === 0) return null;
  const text = (value: unknown) =>
    value === undefined || value === null || value === ""
      ? nothing
      : typeof value === "string"
        ? value
        : JSON.stringify(value);
  return (
    <Disclosure summary={<span className="text-sm text-quiet">{title}</span>}>
      <dl className="grid gap-1 text-sm">
        {fields.map(([field, { from, to }]) => (
          <div key={field} className="flex flex-wrap gap-x-2">
            <dt className="text-quiet">{field}</dt>
            <dd className="min-w-0 break-words">
              <del className="text-quiet">{text(from)}</del> → <ins className="no-underline">{text(to)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
