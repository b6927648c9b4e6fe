import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SharedWeek } from "@/components/routines/shared-week";
import { orNotFound } from "@/lib/auth/found";
import { requestContext } from "@/lib/auth/request";
import { guestScope } from "@/lib/auth/scope";
import { prisma } from "@/lib/platform/db";
import { nowMark } from "@/lib/routines/now-mark";
import { readSharedWeek } from "@/lib/shares/queries";

type SharedPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("share");
  return { title: t("timetable"), robots: { index: false, follow: false } };
}

export default async function SharedPage({ params, searchParams }: SharedPageProps) {
  const [{ token }, asked, { now }] = await Promise.all([params, searchParams, requestContext()]);
  const guest = await orNotFound(guestScope(prisma(), token));
  const week = await orNotFound(readSharedWeek(guest, asked, now));
  return (
    <SharedWeek
      token={token}
      week={week}
      day={asked.day}
      today={week.today}
      now={nowMark(week.timetable, now, week.frame.timeZone)}
    />
  );
}
