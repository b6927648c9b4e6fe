import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LogLines } from "@/components/events/log-lines";
import { DeleteProduct } from "@/components/groceries/delete-product";
import { EditPhoto } from "@/components/groceries/edit-photo";
import { EditProduct } from "@/components/groceries/edit-product";
import { Page } from "@/components/shell/page";
import { Section } from "@/components/ui/section";
import { idInPath, orNotFound } from "@/lib/auth/found";
import { pageScope } from "@/lib/auth/viewer";
import { eventFilter } from "@/lib/events/filter";
import { listEvents } from "@/lib/events/log";
import { listCategories, readProduct } from "@/lib/groceries/products/queries";

type ProductPageProps = {
  params: Promise<{ workspace: string; product: string }>;
  searchParams: Promise<{ refused?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groceries.products"))("title") };
}

export default async function ProductPage({ params, searchParams }: ProductPageProps) {
  const [{ workspace, product: asked }, { refused }] = await Promise.all([params, searchParams]);
  const scope = await pageScope("products:write", workspace);
  const reader = await pageScope("events:read", workspace);
  const id = idInPath(asked);
  const [t, product, categories, history] = await Promise.all([
    getTranslations("groceries.products"),
    orNotFound(readProduct(scope, { id })),
    listCategories(scope),
    listEvents(reader, eventFilter.parse({ subject: id, limit: 20 })),
  ]);
  return (
    <Page title={product.name} back={{ href: `/w/${workspace}/groceries/products`, label: t("back") }} narrow>
      <div className="grid gap-10">
        <EditProduct workspace={workspace} product={product} categories={categories} />
        <EditPhoto workspace={workspace} product={product} refused={refused} />
        <DeleteProduct target={{ workspace, id }} />
        <Section title={t("history")}>
          <LogLines events={history.items} />
        </Section>
      </div>
    </Page>
  );
}
