import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeletedWorkspaces } from "@/components/accounts/deleted-workspaces";
import { Deletion } from "@/components/accounts/deletion";
import { Devices } from "@/components/accounts/devices";
import { EmailSection } from "@/components/accounts/email-section";
import { GoogleSection } from "@/components/accounts/google-section";
import { PasswordSection } from "@/components/accounts/password-section";
import { PreferencesSection } from "@/components/accounts/preferences-section";
import { SigningKeys } from "@/components/accounts/signing-keys";
import { Tokens } from "@/components/accounts/tokens";
import { Page } from "@/components/shell/page";
import { leftBehind } from "@/lib/accounts/deletion";
import { everyKey } from "@/lib/accounts/keys";
import { hasGoogle } from "@/lib/accounts/next-auth";
import { listDevices, waysIn, whoAmI } from "@/lib/accounts/queries";
import { everyToken } from "@/lib/accounts/tokens";
import { pageAccount } from "@/lib/auth/viewer";
import { listDeletedWorkspaces } from "@/lib/workspaces/deletion";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") };
}

type Props = { searchParams: Promise<{ error?: string | string[] }> };

export default async function Account({ searchParams }: Props) {
  const scope = await pageAccount();
  const [t, { user, workspaces }, ways, devices, tokens, keys, remains, deleted, { error }] =
    await Promise.all([
      getTranslations("account"),
      whoAmI(scope),
      waysIn(scope),
      listDevices(scope),
      everyToken(scope),
      everyKey(scope),
      leftBehind(scope),
      listDeletedWorkspaces(scope),
      searchParams,
    ]);
  return (
    <Page title={t("title")} narrow>
      <div className="grid gap-10 pb-8">
        <PreferencesSection user={user} />
        <EmailSection email={user.email} hasPassword={ways.password} />
        <PasswordSection email={user.email} hasPassword={ways.password} />
        {hasGoogle() && <GoogleSection linked={ways.google} hasPassword={ways.password} error={error} />}
        <Devices devices={devices} />
        <Tokens tokens={tokens} workspaces={workspaces} />
        <SigningKeys keys={keys} workspaces={workspaces} />
        {deleted.length > 0 && <DeletedWorkspaces workspaces={deleted} />}
        <Deletion email={user.email} hasPassword={ways.password} remains={remains} />
      </div>
    </Page>
  );
}
