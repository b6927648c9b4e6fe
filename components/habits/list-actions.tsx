import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { IconLink } from "@/components/ui/icon-button";
import { ArrowUpDown, CirclePause } from "@/components/ui/icons";
import { can, type Standing } from "@/lib/auth/policy";
import { habitsPath } from "./addresses";
import { type AskedList, listPath } from "./asked-list";

type ListActionsProps = { workspace: string; asked: AskedList; role: Standing; isEmpty: boolean };

/** What can be done with the habits as a whole. */
export async function ListActions({ workspace, asked, role, isEmpty }: ListActionsProps) {
  const t = await getTranslations("habits.list");
  const home = habitsPath(workspace);
  const isFirst = isEmpty && asked.status === "active" && !asked.theme && !asked.kind;
  if (asked.arrange) {
    return (
      <ButtonLink href={listPath(workspace, { ...asked, arrange: undefined })} variant="primary">
        {t("arranged")}
      </ButtonLink>
    );
  }
  return (
    <>
      {can(role, "habits:tick") && (
        <IconLink href={`${home}/pauses`} label={t("pauses")}>
          <CirclePause aria-hidden />
        </IconLink>
      )}
      {can(role, "habits:write") && !isEmpty && asked.sort === "position" && (
        <IconLink href={listPath(workspace, { ...asked, arrange: "1" })} label={t("arrange")}>
          <ArrowUpDown aria-hidden />
        </IconLink>
      )}
      {can(role, "habits:write") && !isFirst && (
        <ButtonLink
          href={asked.theme ? `${home}/new?theme=${asked.theme}` : `${home}/new`}
          variant="primary"
          aria-keyshortcuts="n"
        >
          {t("new")}
        </ButtonLink>
      )}
    </>
  );
}
