import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { GoogleButton } from "@/components/accounts/google-button";
import { QuietPage } from "@/components/shell/quiet-page";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { SoftLink } from "@/components/ui/soft-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { signInAction } from "@/lib/accounts/actions";
import { hasGoogle } from "@/lib/accounts/next-auth";
import { currentViewer } from "@/lib/auth/viewer";
import { carryOn, wayBack } from "@/lib/auth/way-back";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth"))("signIn.title") };
}

type Props = { searchParams: Promise<{ next?: string | string[]; error?: string | string[] }> };

export default async function SignIn({ searchParams }: Props) {
  const [t, { user }, { next: asked, error }] = await Promise.all([
    getTranslations("auth"),
    currentViewer(),
    searchParams,
  ]);
  const next = wayBack(asked);
  if (user) redirect(next);
  return (
    <QuietPage title={t("signIn.title")}>
      {error !== undefined && (
        <Notice kind="problem" role="alert">
          {t(googleTrouble(error))}
        </Notice>
      )}
      <Form action={signInAction.bind(null, { next })}>
        <FormErrors />
        <TextField name="email" type="email" label={t("fields.email")} autoComplete="username" required />
        <TextField
          name="password"
          type="password"
          label={t("fields.password")}
          autoComplete="current-password"
          required
        />
        <SubmitButton>{t("signIn.submit")}</SubmitButton>
      </Form>
      {hasGoogle() && <GoogleButton next={next} />}
      <p>
        {t("signIn.newHere")}{" "}
        <SoftLink href={carryOn("/register", next)} className="link">
          {t("signIn.register")}
        </SoftLink>
      </p>
    </QuietPage>
  );
}

/** What next-auth, or our own question to Google's answer, has to say. */
function googleTrouble(error: string | string[]) {
  switch (error) {
    case "OAuthAccountNotLinked":
      return "google.notLinked";
    case "registrationClosed":
      return "register.closed";
    case "AccessDenied":
      return "google.refused";
    default:
      return "google.failed";
  }
}
