import { getTranslations } from "next-intl/server";
import { LinkRow, Row, Rows } from "@/components/ui/rows";
import { can, type Standing } from "@/lib/auth/policy";
import { AppearanceSwitch } from "./appearance-switch";
import { destinations, pictures } from "./destinations";
import { LanguageSwitch } from "./language-switch";

type MoreProps = {
  workspace: { slug: string; name: string };
  workspaces: { slug: string; name: string; archived: boolean }[];
  role: Standing;
  user: { name: string; email: string };
};

/** What a phone's bar has no room for. */
export async function More({ workspace, workspaces, role, user }: MoreProps) {
  const t = await getTranslations("shell");
  const pages = destinations.filter(
    ({ places, permission }) => !places.includes("bar") && can(role, permission),
  );
  const others = workspaces.filter(({ slug }) => slug !== workspace.slug);
  const groups = [
    { title: t("workspaces"), ones: others.filter(({ archived }) => !archived) },
    { title: t("archived.list"), ones: others.filter(({ archived }) => archived) },
  ].filter(({ ones }) => ones.length > 0);
  return (
    <div className="grid gap-5">
      <Rows>
        {pages.map(({ key, path }) => (
          <LinkRow key={key} href={`/w/${workspace.slug}/${path}`} mark={markOf(key)}>
            {t(`pages.${key}`)}
          </LinkRow>
        ))}
        <LinkRow href="/account" mark={markOf("account")} aside={user.name}>
          {t("account")}
        </LinkRow>
      </Rows>
      {groups.map(({ title, ones }) => (
        <section key={title} className="grid gap-2">
          <h2 className="text-sm font-medium text-quiet">{title}</h2>
          <Rows>
            {ones.map(({ slug, name }) => (
              <LinkRow key={slug} href={`/w/${slug}`}>
                {name}
              </LinkRow>
            ))}
          </Rows>
        </section>
      ))}
      <Rows>
        <Row>
          <span className="flex-1">{t("appearance.label")}</span>
          <AppearanceSwitch />
        </Row>
        <Row>
          <span className="flex-1">{t("language")}</span>
          <LanguageSwitch />
        </Row>
      </Rows>
    </div>
  );
}

function markOf(key: keyof typeof pictures) {
  const Picture = pictures[key];
  return <Picture className="size-5 text-quiet" />;
}
