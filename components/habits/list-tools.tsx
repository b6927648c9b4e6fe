import NextForm from "next/form";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { ListFilter } from "@/components/ui/icons";
import { Segmented } from "@/components/ui/segmented";
import { SelectField } from "@/components/ui/select-field";
import { SoftLink } from "@/components/ui/soft-link";
import { habitSorts, scheduleKinds } from "@/lib/habits/schema";
import { hueOf } from "@/lib/themes/palette";
import { habitsPath } from "./addresses";
import { type AskedList, listPath } from "./asked-list";

type ListToolsProps = {
  workspace: string;
  asked: AskedList;
  themes: { id: string; name: string; color: string }[];
};

const tabs = ["active", "due", "done", "archived"] as const;

/** Which habits are listed, and in what order: all of it in the address. */
export async function ListTools({ workspace, asked, themes }: ListToolsProps) {
  const t = await getTranslations("habits.list");
  const to = (change: Partial<AskedList>) =>
    listPath(workspace, { ...asked, cursor: undefined, arrange: undefined, ...change });
  const isFiltered = asked.kind !== undefined || asked.sort !== "position";
  return (
    <div className="mb-4 grid gap-3">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <Segmented
          label={t("which")}
          segments={tabs.map((status) => ({
            href: to({ status }),
            label: t(`tabs.${status}`),
            current: asked.status === status,
          }))}
        />
        <details open={isFiltered} className="group min-w-0 open:basis-full">
          <summary className="inline-flex min-h-control list-none min-w-control items-center justify-center gap-2 rounded-control px-2 text-sm font-medium text-quiet hover:bg-wash hover:text-ink [&::-webkit-details-marker]:hidden">
            <ListFilter aria-hidden className="size-4" />
            <span className="max-sm:sr-only">{t("filter")}</span>
          </summary>
          <NextForm
            action={habitsPath(workspace)}
            className="mt-2 grid grid-cols-2 items-end gap-3 rounded-card border border-line bg-raised p-4 sm:grid-cols-[1fr_1fr_auto]"
          >
            {asked.status !== "active" && <input type="hidden" name="status" value={asked.status} />}
            {asked.theme && <input type="hidden" name="theme" value={asked.theme} />}
            <SelectField
              name="kind"
              label={t("kind")}
              options={[
                { value: "", label: t("anyKind") },
                ...scheduleKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
              ]}
              defaultValue={asked.kind ?? ""}
            />
            <SelectField
              name="sort"
              label={t("sort")}
              options={habitSorts.map((value) => ({ value, label: t(`sorts.${value}`) }))}
              defaultValue={asked.sort}
            />
            <Button type="submit" className="max-sm:col-span-full">
              {t("show")}
            </Button>
          </NextForm>
        </details>
      </div>
      {themes.length > 0 && (
        <nav
          aria-label={t("themes")}
          className="-mx-4 flex gap-1.5 overflow-x-auto px-4 [scrollbar-width:none]"
        >
          <ThemeChip href={to({ theme: undefined })} current={!asked.theme} name={t("anyTheme")} />
          {themes.map(({ id, name, color }) => (
            <ThemeChip
              key={id}
              href={to({ theme: id })}
              current={asked.theme === id}
              name={name}
              color={color}
            />
          ))}
        </nav>
      )}
    </div>
  );
}

type ThemeChipProps = { href: string; current: boolean; name: string; color?: string };

function ThemeChip({ href, current, name, color }: ThemeChipProps) {
  return (
    <SoftLink
      href={href}
      aria-current={current ? "page" : undefined}
      data-hue={color && hueOf(color)}
      className="inline-flex min-h-control shrink-0 items-center gap-2 rounded-full border border-line bg-raised px-3.5 text-sm text-quiet hover:text-ink aria-[current=page]:border-quiet aria-[current=page]:font-medium aria-[current=page]:text-ink"
    >
      {color && <span aria-hidden className="size-2.5 rounded-full bg-edge" />}
      {name}
    </SoftLink>
  );
}
