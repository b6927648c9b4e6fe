import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { TodayPage } from "@/components/today/today-page";
import { pageScope } from "@/lib/auth/viewer";
import { readEntryOffer } from "@/lib/entries/undo-offer";
import { askedDate } from "@/lib/routines/shown";
import { readTaskOffer } from "@/lib/tasks/undo-offer";
import { readTodayPage } from "@/lib/today/queries";

type TodayRouteProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("today");
  return { title: t("title") };
}

export default async function TodayRoute({ params, searchParams }: TodayRouteProps) {
  const [{ workspace }, asked, locale] = await Promise.all([params, searchParams, getLocale()]);
  const scope = await pageScope("today:read", workspace);
  const [day, entry, task] = await Promise.all([
    readTodayPage(scope, askedDate(asked.date) ?? scope.today, locale),
    asked.undo === undefined ? null : readEntryOffer(scope, asked.undo),
    asked.undo === undefined ? null : readTaskOffer(scope, asked.undo),
  ]);
  return <TodayPage scope={scope} day={day} undo={{ entry, task }} />;
}
