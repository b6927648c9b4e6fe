import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Page } from "@/components/shell/page";
import { SoftLink } from "@/components/ui/soft-link";
import { can, type Permission, roleOf, type Standing } from "@/lib/auth/policy";

const tabs = [
  { key: "catalogue", path: "", permission: "products:read" },
  { key: "basket", path: "/basket", permission: "orders:write" },
  { key: "orders", path: "/orders", permission: "orders:write", stays: true },
  { key: "repeats", path: "/repeats", permission: "orders:write", stays: true },
  { key: "products", path: "/products", permission: "products:write" },
] as const satisfies Tab[];

/** `stays`: there is something to read in it where the workspace is archived. */
type Tab = { key: string; path: string; permission: Permission; stays?: boolean };

type GroceryPageProps = {
  workspace: string;
  role: Standing;
  tab: (typeof tabs)[number]["key"];
  title: ReactNode;
  actions?: ReactNode;
  /** As wide as a table needs. */
  wide?: boolean;
  children: ReactNode;
};

/** A page of the groceries, with the way to the others that the reader's role opens. */
export async function GroceryPage({
  workspace,
  role,
  tab: shown,
  title,
  actions,
  wide,
  children,
}: GroceryPageProps) {
  const t = await getTranslations("groceries.tabs");
  return (
    <Page title={title} actions={actions} narrow={!wide}>
      <nav aria-label={t("label")} className="mb-6 flex overflow-x-auto sm:gap-1 border-b border-line">
        {tabs
          .filter(({ permission, ...tab }) => can("stays" in tab ? roleOf(role) : role, permission))
          .map(({ key, path }) => (
            <SoftLink
              key={key}
              href={`/w/${workspace}/groceries${path}`}
              aria-current={key === shown ? "page" : undefined}
              className="inline-flex min-h-control shrink-0 items-center border-b-2 border-transparent px-1.5 text-quiet max-sm:text-sm sm:px-3 hover:text-ink aria-[current=page]:border-primary aria-[current=page]:text-ink"
            >
              {t(key)}
            </SoftLink>
          ))}
      </nav>
      {children}
    </Page>
  );
}
