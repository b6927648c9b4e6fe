import { getTranslations } from "next-intl/server";
import { SoftLink } from "@/components/ui/soft-link";

/** One's own basket, or the household's, to which each member adds. */
export async function WhichBasket({ workspace, shared }: { workspace: string; shared: boolean }) {
  const t = await getTranslations("groceries.basket");
  const here = `/w/${workspace}/groceries/basket`;
  const choices = [
    { label: t("mine"), href: here, current: !shared },
    { label: t("shared"), href: `${here}?shared=true`, current: shared },
  ];
  return (
    <nav
      aria-label={t("which")}
      className="mb-5 inline-flex rounded-control border border-line bg-raised p-0.5"
    >
      {choices.map(({ label, href, current }) => (
        <SoftLink
          key={href}
          href={href}
          aria-current={current ? "page" : undefined}
          className="inline-flex min-h-control items-center rounded-control px-4 text-quiet hover:text-ink aria-[current=page]:bg-wash aria-[current=page]:font-medium aria-[current=page]:text-ink"
        >
          {label}
        </SoftLink>
      ))}
    </nav>
  );
}
