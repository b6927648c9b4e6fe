import { getTranslations } from "next-intl/server";
import { TextField } from "@/components/ui/text-field";

/** Asked before anything that somebody at an unlocked screen must not do; who has no password is not asked. */
export async function CurrentPassword({ hasPassword }: { hasPassword: boolean }) {
  const t = await getTranslations("account.password");
  if (!hasPassword) return null;
  return (
    <TextField
      name="currentPassword"
      type="password"
      label={t("current")}
      autoComplete="current-password"
      required
    />
  );
}
