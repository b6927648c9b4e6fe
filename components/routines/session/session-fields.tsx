import { getTranslations } from "next-intl/server";
import { hueNames } from "@/components/themes/hue-names";
import { ColorField } from "@/components/ui/color-field";
import { TextField } from "@/components/ui/text-field";
import { TimeField } from "@/components/ui/time-field";
import type { SessionRecord } from "@/lib/sessions/queries";
import { NotOfOneDate } from "./not-of-one-date";

type Shown = Pick<
  SessionRecord,
  "title" | "start" | "minutes" | "location" | "person" | "color" | "everyWeeks" | "startsOn" | "endsOn"
>;

/** What a session says of itself, but for its weekday, to be filled in. */
export async function SessionFields({ session }: { session: Shown }) {
  const [t, names] = await Promise.all([getTranslations("week"), hueNames()]);
  return (
    <>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <TimeField name="start" label={t("start")} defaultValue={session.start} required />
        <TextField
          name="minutes"
          type="number"
          inputMode="numeric"
          label={t("minutes")}
          min={1}
          max={1440}
          defaultValue={session.minutes}
          required
        />
        <NotOfOneDate>
          <TextField
            name="everyWeeks"
            type="number"
            inputMode="numeric"
            label={t("rhythm")}
            min={1}
            max={52}
            defaultValue={session.everyWeeks}
          />
        </NotOfOneDate>
      </div>
      <div className="grid grid-cols-2 gap-4">
        <TextField name="location" label={t("location")} defaultValue={session.location ?? ""} />
        <NotOfOneDate>
          <TextField name="person" label={t("person")} defaultValue={session.person ?? ""} />
        </NotOfOneDate>
      </div>
      <NotOfOneDate>
        <ColorField
          name="color"
          label={t("color")}
          names={names}
          none={t("colorOfRoutine")}
          defaultValue={session.color ?? ""}
        />
      </NotOfOneDate>
      <NotOfOneDate>
        <div className="grid grid-cols-2 gap-4">
          <TextField
            name="startsOn"
            type="date"
            label={t("startsOn")}
            defaultValue={session.startsOn ?? ""}
          />
          <TextField name="endsOn" type="date" label={t("endsOn")} defaultValue={session.endsOn ?? ""} />
        </div>
      </NotOfOneDate>
    </>
  );
}
