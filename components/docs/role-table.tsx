import { getTranslations } from "next-intl/server";
import { can, policy, roles } from "@/lib/auth/policy";

/** Who may what, straight from the table that both doors ask. */
export async function RoleTable() {
  const t = await getTranslations("docs");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, for the keyboard too
    <div className="overflow-x-auto" tabIndex={0}>
      <table className="w-full text-left">
        <thead>
          <tr className="border-line border-b">
            <th scope="col" className="py-2 pr-4 font-medium">
              {t("permission")}
            </th>
            {roles.map((role) => (
              <th key={role} scope="col" className="py-2 pr-4 font-medium">
                {role}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {permissions.map((permission) => (
            <tr key={permission} className="border-line border-b">
              <th scope="row" className="py-2 pr-4 font-normal">
                <code>{permission}</code>
              </th>
              {roles.map((role) => (
                <td key={role} className="py-2 pr-4">
                  {can(role, permission) ? t("may") : t("mayNot")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const permissions = Object.keys(policy).filter((name): name is keyof typeof policy => name in policy);
