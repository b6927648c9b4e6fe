import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Row, Rows } from "@/components/ui/rows";
import { pageScope } from "@/lib/auth/viewer";
import { productsOf } from "@/lib/groceries/repeats/products";
import { listOthersRepeats } from "@/lib/groceries/repeats/queries";
import { everyMember } from "@/lib/members/queries";
import { RepeatWords } from "./repeat-words";

const MOST_SHOWN = 50;

/** For editors: what the others will order, to be read and not changed. */
export async function OthersRepeats({
  workspace,
  cursor,
}: {
  workspace: string;
  cursor: string | undefined;
}) {
  const scope = await pageScope("orders:manage", workspace);
  const [t, { items, nextCursor }, members] = await Promise.all([
    getTranslations("groceries.repeats"),
    listOthersRepeats(scope, { limit: MOST_SHOWN, cursor }),
    everyMember(await pageScope("workspace:read", workspace)),
  ]);
  if (items.length === 0) return null;
  const products = await productsOf(await pageScope("products:read", workspace), items);
  const names = new Map(members.map(({ userId, name }) => [userId, name]));
  return (
    <section aria-label={t("others")} className="mt-8 grid gap-3">
      <h2 className="font-semibold text-base">{t("others")}</h2>
      <Rows label={t("others")}>
        {items.map((repeat) => (
          <Row key={repeat.id}>
            <RepeatWords repeat={repeat} products={products} name={names.get(repeat.userId)} />
          </Row>
        ))}
      </Rows>
      {nextCursor && (
        <ButtonLink
          href={`/w/${workspace}/groceries/repeats?cursor=${nextCursor}`}
          className="justify-self-start"
        >
          {t("more")}
        </ButtonLink>
      )}
    </section>
  );
}
