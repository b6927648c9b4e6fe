import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { RoutineTarget } from "./routine-settings";

/** The way from a routine to a calendar file that it takes sessions from. */
export async function ImportLink({ target }: { target: RoutineTarget }) {
  const t = await getTranslations("import");
  return (
    <Section title={t("title")} sub={t("sub")}>
      <ButtonLink href={`/w/${target.workspace}/routines/${target.id}/import`} className="justify-self-start">
        {t("choose")}
      </ButtonLink>
    </Section>
  );
}
