import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LogFilter } from "@/components/events/log-filter";
import { LogLines } from "@/components/events/log-lines";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { pageScope } from "@/lib/auth/viewer";
import { listActors } from "@/lib/events/actors";
import { eventFilter } from "@/lib/events/filter";
import { listEvents } from "@/lib/events/log";
import { readNames } from "@/lib/events/names";

type LogPageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("log"))("title") };
}

export default async function LogPage({ params, searchParams }: LogPageProps) {
  const [{ workspace }, asked] = await Promise.all([params, searchParams]);
  const scope = await pageScope("events:read", workspace);
  const filled = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ""));
  const { data: filter = eventFilter.parse({}) } = eventFilter.safeParse(filled);
  const [t, { items, nextCursor }, actors] = await Promise.all([
    getTranslations("log"),
    listEvents(scope, filter),
    listActors(scope),
  ]);
  const older = new URLSearchParams({ ...stringsOf(filled), cursor: nextCursor ?? "" });
  return (
    <Page title={t("title")} narrow>
      <LogFilter filter={filter} actors={actors} role={scope.role} />
      {items.length > 0 ? (
        <LogLines events={items} names={await readNames(scope, items)} />
      ) : (
        <EmptyState sentence={t(Object.keys(filled).length > 0 ? "noneFound" : "none")} />
      )}
      {nextCursor && (
        <p className="mt-6">
          <ButtonLink href={`/w/${workspace}/log?${older}`}>{t("older")}</ButtonLink>
        </p>
      )}
    </Page>
  );
}

function stringsOf(asked: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asked).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
