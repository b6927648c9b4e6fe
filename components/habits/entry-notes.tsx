import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import type { Entry } from "@/lib/habits/habit";
import { getFormats } from "@/lib/i18n/server";

const MOST = 20;

/** What was noted on single days, the newest first. */
export async function EntryNotes({ entries }: { entries: Entry[] }) {
  const [t, formats] = await Promise.all([getTranslations("habits.notes"), getFormats()]);
  const noted = entries.filter(({ note }) => note !== null).slice(-MOST);
  if (noted.length === 0) return null;
  return (
    <Section title={t("title")}>
      <ul className="grid gap-3">
        {noted.toReversed().map(({ date, note }) => (
          <li key={date}>
            <time dateTime={date} className="text-sm text-quiet">
              {formats.date(date, "full")}
            </time>
            <p className="max-w-reading whitespace-pre-line">{note}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
