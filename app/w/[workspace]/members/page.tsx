import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { History, type HistoryQuery } from "@/components/events/history";
import { InviteForm } from "@/components/members/invite-form";
import { Leave } from "@/components/members/leave";
import { MemberRows } from "@/components/members/member-rows";
import { OpenInvitations } from "@/components/members/open-invitations";
import { Page } from "@/components/shell/page";
import { can } from "@/lib/auth/policy";
import type { Scope } from "@/lib/auth/scope";
import { pageScope } from "@/lib/auth/viewer";
import { listInvitations } from "@/lib/invitations/queries";
import { everyMember } from "@/lib/members/queries";

type MembersPageProps = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<HistoryQuery>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("members"))("title") };
}

export default async function MembersPage({ params, searchParams }: MembersPageProps) {
  const [{ workspace }, query] = await Promise.all([params, searchParams]);
  const scope = await pageScope("workspace:read", workspace);
  const manages = can(scope.role, "workspace:manage");
  const [t, members] = await Promise.all([getTranslations("members"), everyMember(scope)]);
  const self = members.find(({ userId }) => userId === scope.userId);
  return (
    <Page title={t("title")} sub={t("sub")} narrow>
      <div className="grid gap-10">
        <MemberRows workspace={workspace} members={members} self={scope.userId} manages={manages} />
        {manages && (
          <Invitations workspace={workspace} scope={await pageScope("workspace:manage", workspace)} />
        )}
        {self && <Leave target={{ workspace, id: self.id }} />}
        <History workspace={workspace} role={scope.role} kind="member" query={query} />
      </div>
    </Page>
  );
}

const MOST_SHOWN = 100;

async function Invitations({ workspace, scope }: { workspace: string; scope: Scope<"workspace:manage"> }) {
  const { items } = await listInvitations(scope, { limit: MOST_SHOWN });
  return (
    <>
      <InviteForm workspace={workspace} />
      {items.length > 0 && <OpenInvitations workspace={workspace} invitations={items} />}
    </>
  );
}
