import { getTranslations } from "next-intl/server";
import { LinkRow, Rows } from "@/components/ui/rows";
import { getFormats } from "@/lib/i18n/server";
import type { RoutineSummary } from "@/lib/routines/overview";
import { Dot } from "./dot";

type RoutineListProps = {
  /** The address of the list, beneath which each routine has its own. */
  home: string;
  inUse: RoutineSummary[];
  archived: { id: string; name: string; color: string }[];
};

/** The routines in use, each with what comes next today, and below them the archived ones. */
export async function RoutineList({ home, inUse, archived }: RoutineListProps) {
  const t = await getTranslations("routines.list");
  return (
    <div className="grid gap-8">
      {inUse.length > 0 ? (
        <Rows label={t("title")}>
          {inUse.map((routine) => (
            <LinkRow
              key={routine.id}
              href={`${home}/${routine.id}`}
              mark={<Dot color={routine.color} />}
              aside={<HowMany routine={routine} />}
            >
              <span className="block font-medium">{routine.name}</span>
              <Next next={routine.next} />
            </LinkRow>
          ))}
        </Rows>
      ) : (
        <p className="text-quiet">{archived.length > 0 ? t("allArchived") : t("noneOfTheme")}</p>
      )}
      {archived.length > 0 && (
        <section className="grid gap-2">
          <h2 className="text-sm font-medium text-quiet">{t("archived")}</h2>
          <Rows>
            {archived.map(({ id, name, color }) => (
              <LinkRow key={id} href={`${home}/${id}`} mark={<Dot color={color} />}>
                {name}
              </LinkRow>
            ))}
          </Rows>
        </section>
      )}
    </div>
  );
}

async function HowMany({ routine }: { routine: RoutineSummary }) {
  const t = await getTranslations("routines.list");
  return (
    <span className="block text-right text-balance max-sm:max-w-24">
      {routine.over ? t("over") : t("sessions", { count: routine.sessions })}
    </span>
  );
}

async function Next({ next }: Pick<RoutineSummary, "next">) {
  const [t, formats] = await Promise.all([getTranslations("routines.list"), getFormats()]);
  if (!next) return <span className="block text-sm text-quiet">{t("nothingToday")}</span>;
  const place = next.location ? `${next.title}, ${next.location}` : next.title;
  return (
    <span className="block text-sm text-quiet">
      {next.isOn ? t("now", { place }) : t("next", { time: formats.time(next.start), place })}
    </span>
  );
}
