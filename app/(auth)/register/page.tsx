import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BrowserZone } from "@/components/accounts/browser-zone";
import { GoogleButton } from "@/components/accounts/google-button";
import { QuietPage } from "@/components/shell/quiet-page";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { SoftLink } from "@/components/ui/soft-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { registerAction } from "@/lib/accounts/actions";
import { hasGoogle } from "@/lib/accounts/next-auth";
import { currentViewer } from "@/lib/auth/viewer";
import { carryOn, wayBack } from "@/lib/auth/way-back";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth"))("register.title") };
}

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function Register({ searchParams }: Props) {
  const [t, { user }, { next: asked }] = await Promise.all([
    getTranslations("auth"),
    currentViewer(),
    searchParams,
  ]);
  const next = wayBack(asked);
  if (user) redirect(next);
  const { REGISTRATION } = env();
  const invitation = invitationIn(next);
  return (
    <QuietPage title={t("register.title")}>
      {REGISTRATION === "open" || (REGISTRATION === "invite" && invitation) ? (
        <RegisterForm next={next} invitation={invitation} />
      ) : (
        <p>{t(REGISTRATION === "invite" ? "register.invite" : "register.closed")}</p>
      )}
      <p>
        {t("register.known")}{" "}
        <SoftLink href={carryOn("/sign-in", next)} className="link">
          {t("register.signIn")}
        </SoftLink>
      </p>
    </QuietPage>
  );
}

async function RegisterForm({ next, invitation }: { next: string; invitation: string | null }) {
  const t = await getTranslations("auth");
  return (
    <>
      <Form action={registerAction.bind(null, { next })}>
        <FormErrors paths={["", "timeZone", "invitation"]} />
        {invitation && <input type="hidden" name="invitation" value={invitation} />}
        <TextField
          name="name"
          label={t("fields.name")}
          hint={t("register.nameHint")}
          autoComplete="name"
          required
        />
        <TextField name="email" type="email" label={t("fields.email")} autoComplete="username" required />
        <TextField
          name="password"
          type="password"
          label={t("fields.password")}
          hint={t("register.passwordHint")}
          autoComplete="new-password"
          required
        />
        <BrowserZone name="timeZone" />
        <SubmitButton>{t("register.submit")}</SubmitButton>
      </Form>
      {hasGoogle() && <GoogleButton next={next} />}
    </>
  );
}

/** Where the way back is an invitation: its token. */
function invitationIn(next: string): string | null {
  return /^\/invitations\/([\w-]+)$/.exec(next)?.[1] ?? null;
}
