import { getTranslations } from "next-intl/server";
import { eventKinds, eventVerbs } from "@/lib/events/kinds";
import type { LogLine } from "@/lib/events/log";
import type { Names } from "@/lib/events/names";
import { getInstants } from "@/lib/i18n/server";
import { changeWords } from "./change-words";
import { Changes } from "./changes";

/** What somebody does to nothing but their own being here. */
const OF_THEMSELVES = ["signedIn", "signedOut", "joined", "left"];

/** Who did what, newest first; what it was before opens below. */
export async function LogLines({ events, names }: { events: LogLine[]; names: Names }) {
  const [t, instant, words] = await Promise.all([getTranslations("log"), getInstants(), changeWords(names)]);
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
          <p className="grid items-baseline gap-x-4 sm:grid-cols-[minmax(0,1fr)_auto]">
            <span className="min-w-0 break-words">
              <bdi className="font-medium">{actor.name ?? t("deletedUser")}</bdi> {verbOf(verb)}{" "}
              {!OF_THEMSELVES.includes(verb) && (
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
          <Changes title={t("changes")} changes={words(changes)} />
        </li>
      ))}
    </ol>
  );
}
