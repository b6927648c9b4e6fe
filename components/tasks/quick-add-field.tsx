import { getTranslations } from "next-intl/server";
import { quickAddAction } from "@/lib/tasks/actions";
import { createThemeHereAction } from "@/lib/themes/actions";
import { tasksPath } from "./addresses";
import { QuickAdd } from "./quick-add";

type QuickAddFieldProps = {
  workspace: string;
  /** The theme under which what is added stands, unless it names another. */
  theme?: string;
};

/** Adds a task in one line, wherever a page wants it. */
export async function QuickAddField({ workspace, theme }: QuickAddFieldProps) {
  const t = await getTranslations("tasks.quick");
  return (
    <QuickAdd
      add={quickAddAction.bind(null, { workspace })}
      makeTheme={createThemeHereAction.bind(null, { workspace })}
      preview={`${tasksPath(workspace)}/preview`}
      theme={theme}
      texts={{
        label: t("label"),
        hint: t("hint"),
        add: t("add"),
        understood: t("understood"),
        makeTheme: t("makeTheme"),
      }}
    />
  );
}
