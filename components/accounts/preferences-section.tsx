import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDone } from "@/components/ui/form-done";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TimeField } from "@/components/ui/time-field";
import { updatePreferencesAction } from "@/lib/accounts/actions";
import { appearances } from "@/lib/accounts/appearance";
import type { UserRecord } from "@/lib/accounts/queries";
import { weekStarts } from "@/lib/calendar/week";
import { localeNames, locales } from "@/lib/i18n/locale";
import { getFormats } from "@/lib/i18n/server";
import { ZoneField } from "./zone-field";

type PreferencesProps = {
  user: Pick<UserRecord, "name" | "locale" | "timeZone" | "dayStart" | "weekStart" | "clock" | "appearance">;
};

export async function PreferencesSection({ user }: PreferencesProps) {
  const [t, done, formats] = await Promise.all([
    getTranslations("account.preferences"),
    getTranslations("account"),
    getFormats(),
  ]);
  const languages = [
    { value: "", label: t("asBrowser") },
    ...locales.map((locale) => ({ value: locale, label: localeNames[locale] })),
  ];
  const days = weekStarts.map((day) => ({ value: day, label: formats.weekday(day) }));
  const clocks = (["h24", "h12"] as const).map((clock) => ({ value: clock, label: t(clock) }));
  const grounds = appearances.map((appearance) => ({ value: appearance, label: t(appearance) }));
  return (
    <Section title={t("title")}>
      <Form action={updatePreferencesAction.bind(null, {})} className="grid gap-5 sm:grid-cols-2">
        <div className="sm:col-span-2 empty:hidden">
          <FormErrors />
        </div>
        <TextField
          name="name"
          label={t("name")}
          defaultValue={user.name}
          autoComplete="name"
          className="sm:col-span-2"
        />
        <ZoneField name="timeZone" chosen={user.timeZone} className="sm:col-span-2" />
        <TimeField
          name="dayStart"
          label={t("dayStart")}
          hint={t("dayStartHint")}
          defaultValue={user.dayStart}
        />
        <SelectField name="weekStart" label={t("weekStart")} options={days} defaultValue={user.weekStart} />
        <SelectField name="clock" label={t("clock")} options={clocks} defaultValue={user.clock} />
        <SelectField
          name="appearance"
          label={t("appearance")}
          options={grounds}
          defaultValue={user.appearance}
        />
        <SelectField
          name="locale"
          label={t("language")}
          options={languages}
          defaultValue={user.locale ?? ""}
        />
        <div className="flex items-center gap-4 sm:col-span-2">
          <SubmitButton>{t("submit")}</SubmitButton>
          <FormDone>{done("saved")}</FormDone>
        </div>
      </Form>
    </Section>
  );
}
