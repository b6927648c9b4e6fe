import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewRoutineForm } from "@/components/routines/routine-form";
import { Page } from "@/components/shell/page";
import { pageScope } from "@/lib/auth/viewer";
import { createRoutineAction } from "@/lib/routines/actions";
import { routineInput } from "@/lib/routines/schema";

type NewRoutinePageProps = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("routines.new");
  return { title: t("title") };
}

export default async function NewRoutinePage({ params }: NewRoutinePageProps) {
  const { workspace } = await params;
  const scope = await pageScope("routines:write", workspace);
  const t = await getTranslations("routines.new");
  return (
    <Page title={t("title")} narrow back={{ href: `/w/${workspace}/routines`, label: t("back") }}>
      <NewRoutineForm
        action={createRoutineAction.bind(null, { workspace })}
        frame={{
          ...routineInput.parse({ name: "-" }),
          name: "",
          timeZone: scope.timeZone,
          startsOn: null,
          endsOn: null,
        }}
        weekStart={scope.weekStart}
      />
    </Page>
  );
}
