import { getTranslations } from "next-intl/server";
import { CalendarRange, FileUp, SquareDashed } from "@/components/ui/icons";
import { LinkRow, Rows } from "@/components/ui/rows";
import { templateNames } from "@/lib/routines/templates";

/** What a new routine can begin from. `home` is the address of the list. */
export async function TemplateList({ home }: { home: string }) {
  const [t, templates] = await Promise.all([getTranslations("routines.new"), getTranslations("templates")]);
  return (
    <Rows label={t("choose")}>
      {templateNames.map((name) => (
        <LinkRow
          key={name}
          href={`${home}/new?template=${name}`}
          mark={<CalendarRange aria-hidden className="size-5 text-quiet" />}
        >
          <Choice name={templates(`names.${name}`)} about={templates(`about.${name}`)} />
        </LinkRow>
      ))}
      <LinkRow
        href={`${home}/new?template=blank`}
        mark={<SquareDashed aria-hidden className="size-5 text-quiet" />}
      >
        <Choice name={t("blank")} about={t("aboutBlank")} />
      </LinkRow>
      <LinkRow href={`${home}/import`} mark={<FileUp aria-hidden className="size-5 text-quiet" />}>
        <Choice name={t("import")} about={t("aboutImport")} />
      </LinkRow>
    </Rows>
  );
}

function Choice({ name, about }: { name: string; about: string }) {
  return (
    <>
      <span className="block font-medium">{name}</span>
      <span className="block text-sm text-quiet">{about}</span>
    </>
  );
}
