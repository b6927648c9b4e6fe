import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { type Option, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { can, roleOf, type Standing } from "@/lib/auth/policy";
import type { Actor } from "@/lib/events/actors";
import type { EventFilter } from "@/lib/events/filter";
import { eventKinds, eventVerbs, kindsForEditors, verbsForEditors } from "@/lib/events/kinds";

type LogFilterProps = { filter: EventFilter; actors: Actor[]; role: Standing };

/** What is asked stands in the address, so that it can be kept and sent. */
export async function LogFilter({ filter, actors, role }: LogFilterProps) {
  const [t, kinds, acts] = await Promise.all([
    getTranslations("log"),
    getTranslations("log.allOf"),
    getTranslations("log.acts"),
  ]);
  const readsAll = can(roleOf(role), "workspace:manage");
  const choice = (asked: string | undefined, options: Option[], other: string): Option[] =>
    asked === undefined || options.some(({ value }) => value === asked)
      ? options
      : [{ value: asked, label: other }, ...options];
  const ofKinds = (readsAll ? eventKinds : kindsForEditors).map((value) => ({ value, label: kinds(value) }));
  const ofVerbs = (readsAll ? eventVerbs : verbsForEditors).map((value) => ({ value, label: acts(value) }));
  const ofPeople = actors.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form className="mb-6 grid grid-cols-2 items-end gap-3 sm:grid-cols-6">
      <SelectField
        name="subject"
        label={t("kind")}
        className="sm:col-span-2"
        defaultValue={filter.subject ?? ""}
        options={[{ value: "", label: t("all") }, ...choice(filter.subject, ofKinds, t("record"))]}
      />
      <SelectField
        name="verb"
        label={t("act")}
        className="sm:col-span-2"
        defaultValue={filter.verb ?? ""}
        options={[
          { value: "", label: t("anything") },
          ...choice(filter.verb, sorted(ofVerbs), filter.verb ?? ""),
        ]}
      />
      <SelectField
        name="actor"
        label={t("person")}
        className="max-sm:col-span-2 sm:col-span-2"
        defaultValue={filter.actor ?? ""}
        options={[{ value: "", label: t("everybody") }, ...choice(filter.actor, ofPeople, t("somebodyElse"))]}
      />
      <TextField
        name="from"
        type="date"
        label={t("from")}
        className="sm:col-span-2"
        defaultValue={filter.from}
      />
      <TextField name="to" type="date" label={t("to")} className="sm:col-span-2" defaultValue={filter.to} />
      <Button type="submit" className="max-sm:col-span-2 sm:col-span-2">
        {t("filter")}
      </Button>
    </form>
  );
}

function sorted(options: Option[]): Option[] {
  return options.toSorted((one, other) => one.label.localeCompare(other.label));
}
