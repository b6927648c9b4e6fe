import type { getTranslations } from "next-intl/server";
import { can, type Standing } from "@/lib/auth/policy";
import { destinations } from "./destinations";
import type { NavEntry } from "./nav-links";

type Words = Awaited<ReturnType<typeof getTranslations<"shell">>>;

/** The pages that stand in the bar or the rail, as far as this role may open them. */
export function pageEntries(place: "bar" | "rail", workspace: string, role: Standing, t: Words): NavEntry[] {
  return destinations
    .filter(({ places, permission }) => places.includes(place) && can(role, permission))
    .map(({ key, path }) => ({
      href: `/w/${workspace}/${path}`,
      label: t(`pages.${key}`),
      picture: key,
      // On a desktop the routines stand below the week by their own names.
      ...(place === "rail" && key === "week" && { alone: true }),
    }));
}
