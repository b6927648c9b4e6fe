import { getTranslations } from "next-intl/server";
import { Dot } from "@/components/routines/dot";
import { LinkRow, Row, Rows } from "@/components/ui/rows";
import type { ThemeRecord } from "@/lib/themes/queries";

type ThemeListProps = { home: string; themes: ThemeRecord[]; mayWrite: boolean };

/** Every theme by name, with what hangs on it. */
export async function ThemeList({ home, themes, mayWrite }: ThemeListProps) {
  const t = await getTranslations("themes.list");
  return (
    <Rows label={t("title")}>
      {themes.map((theme) =>
        mayWrite ? (
          <LinkRow key={theme.id} href={`${home}/${theme.id}`} mark={<Dot color={theme.color} />}>
            <Texts name={theme.name} counts={t("counts", theme.counts)} />
          </LinkRow>
        ) : (
          <Row key={theme.id}>
            <Dot color={theme.color} />
            <span className="min-w-0 flex-1">
              <Texts name={theme.name} counts={t("counts", theme.counts)} />
            </span>
          </Row>
        ),
      )}
    </Rows>
  );
}

function Texts({ name, counts }: { name: string; counts: string }) {
  return (
    <>
      <bdi className="block font-medium wrap-anywhere">{name}</bdi>
      <span className="block text-sm text-quiet">{counts}</span>
    </>
  );
}
