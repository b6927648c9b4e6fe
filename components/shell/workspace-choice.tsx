import { useTranslations } from "next-intl";
import { ChevronsUpDown } from "@/components/ui/icons";
import { Mark } from "@/components/ui/ring";
import { SoftLink } from "@/components/ui/soft-link";
import type { Shell } from "./app-shell";

type WorkspaceChoiceProps = { current: Shell["workspace"]; workspaces: Shell["workspaces"]; today: number };

/** A page has room for so many; all of them stand on the page *More*. */
const MOST_SHOWN = 8;

/** Whose week this is; with several workspaces, the way to the others. Opens without JavaScript. */
export function WorkspaceChoice({ current, workspaces, today }: WorkspaceChoiceProps) {
  const t = useTranslations("shell");
  const inUse = workspaces.filter((workspace) => !workspace.archived);
  const shown = inUse.slice(0, MOST_SHOWN);
  const name = (
    <>
      <Mark today={today} className="size-7 shrink-0" />
      <span className="min-w-0 flex-1 truncate text-base font-semibold">{current.name}</span>
    </>
  );
  if (workspaces.length < 2) {
    return (
      <SoftLink
        href={`/w/${current.slug}`}
        className="flex min-h-control items-center gap-2.5 rounded-control px-1.5"
      >
        {name}
      </SoftLink>
    );
  }
  return (
    <details className="group relative">
      <summary
        aria-label={t("changeWorkspace", { name: current.name })}
        className="flex min-h-control list-none items-center gap-2.5 rounded-control px-1.5 hover:bg-wash [&::-webkit-details-marker]:hidden"
      >
        {name}
        <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-quiet" />
      </summary>
      <div className="absolute inset-x-0 top-full z-10 mt-1 max-h-[70dvh] overflow-y-auto rounded-card bg-raised p-1 shadow-float">
        <Choices current={current} workspaces={shown} />
        {shown.length < workspaces.length && (
          <SoftLink
            href={`/w/${current.slug}/more`}
            className="flex min-h-control items-center border-t border-line px-2.5 text-sm text-quiet hover:text-ink"
          >
            {t("allWorkspaces")}
          </SoftLink>
        )}
      </div>
    </details>
  );
}

function Choices({ current, workspaces }: Pick<WorkspaceChoiceProps, "current" | "workspaces">) {
  return (
    <ul>
      {workspaces.map(({ slug, name }) => (
        <li key={slug}>
          <SoftLink
            href={`/w/${slug}`}
            aria-current={slug === current.slug ? "true" : undefined}
            className="flex min-h-control items-center rounded-control px-2.5 hover:bg-wash aria-[current]:font-medium"
          >
            <span className="truncate">{name}</span>
          </SoftLink>
        </li>
      ))}
    </ul>
  );
}
