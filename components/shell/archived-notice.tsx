import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { SoftLink } from "@/components/ui/soft-link";
import { can, roleOf, type Standing } from "@/lib/auth/policy";

/** Above every page of an archived workspace, why nothing on it can be changed. */
export function ArchivedNotice({ workspace, role }: { workspace: string; role: Standing }) {
  const t = useTranslations("shell.archived");
  if (role === roleOf(role)) return null;
  return (
    <div className="mx-auto max-w-page px-4 pt-4 lg:px-8 print:hidden">
      <Notice>
        <p>
          {t("notice")}{" "}
          {can(role, "workspace:retire") && (
            <SoftLink href={`/w/${workspace}/settings`} className="underline">
              {t("settings")}
            </SoftLink>
          )}
        </p>
      </Notice>
    </div>
  );
}
