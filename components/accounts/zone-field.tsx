import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/ui/select-field";
import { zoneChoices } from "@/lib/accounts/zone-choices";

type ZoneFieldProps = { name: string; chosen: string; className?: string };

/** The time zones of the world by region: typing a city's first letters finds it. */
export async function ZoneField({ name, chosen, className }: ZoneFieldProps) {
  const [t, region] = await Promise.all([
    getTranslations("account.preferences"),
    getTranslations("account.regions"),
  ]);
  const options = [...zoneChoices(chosen)].map(([key, zones]) => ({
    heading: isRegion(key) ? region(key) : region("other"),
    options: zones.map(({ name: zone, city }) => ({ value: zone, label: city })),
  }));
  return (
    <SelectField
      name={name}
      label={t("timeZone")}
      hint={t("timeZoneHint")}
      options={options}
      defaultValue={chosen}
      className={className}
    />
  );
}

const regions = [
  "Africa",
  "America",
  "Antarctica",
  "Arctic",
  "Asia",
  "Atlantic",
  "Australia",
  "Europe",
  "Indian",
  "Pacific",
] as const;

function isRegion(key: string): key is (typeof regions)[number] {
  return regions.some((region) => region === key);
}
