"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldGroup } from "@/components/ui/field";
import { useField, useFormState } from "@/components/ui/form";
import { IconButton } from "@/components/ui/icon-button";
import { Plus, X } from "@/components/ui/icons";
import { TextField } from "@/components/ui/text-field";
import { TimeField } from "@/components/ui/time-field";
import { useBrowserHas } from "@/components/ui/use-browser-has";
import type { Break } from "@/lib/routines/week";

const MOST = 12;

type Texts = Record<"label" | "hint" | "name" | "start" | "minutes" | "add" | "remove", string>;
type Row = { key: number; pause?: Break | undefined };

/** The breaks as rows with one to spare: without JavaScript that is the way to add one, and clearing one's texts to remove it. */
export function BreaksField({ breaks, texts }: { breaks: Break[]; texts: Texts }) {
  const { id, error, refused } = useField("breaks", texts.hint);
  const { values } = useFormState();
  const typed = Object.keys(values).filter(isBreakName).length;
  const [shown, setShown] = useState(values);
  const [rows, setRows] = useState(() => rowsFor(breaks, typed));
  if (shown !== values) {
    setShown(values);
    setRows(rowsFor(breaks, typed));
  }
  const isScripted = useBrowserHas(() => true);
  const add = () => setRows([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1 }]);
  const remove = (key: number) => setRows(rows.filter((row) => row.key !== key));
  return (
    <FieldGroup id={id} label={texts.label} hint={texts.hint} error={error}>
      {rows.map(({ key, pause }) => (
        <BreakRow
          key={key}
          name={`breaks[${key}]`}
          pause={refused ? undefined : pause}
          texts={texts}
          remove={isScripted ? () => remove(key) : undefined}
        />
      ))}
      {isScripted && rows.length < MOST && (
        <Button onClick={add} variant="quiet" className="-ml-4 justify-self-start">
          <Plus aria-hidden className="size-4" />
          {texts.add}
        </Button>
      )}
    </FieldGroup>
  );
}

/** As many as are stored or were typed, and one to spare. A row's key is its place in the form's names, and stays. */
function rowsFor(breaks: Break[], typed: number): Row[] {
  const length = Math.min(MOST, Math.max(breaks.length, typed) + 1);
  return Array.from({ length }, (_, key) => ({ key, pause: breaks[key] }));
}

function isBreakName(name: string): boolean {
  return /^breaks\[\d+\]\.name$/.test(name);
}

type BreakRowProps = {
  name: string;
  pause: Break | undefined;
  texts: Texts;
  /** Absent until there is JavaScript. */
  remove: (() => void) | undefined;
};

function BreakRow({ name, pause, texts, remove }: BreakRowProps) {
  return (
    <div className="grid grid-cols-[1fr_1fr_auto] items-start gap-x-3 gap-y-2 border-b border-line pb-3 sm:grid-cols-[minmax(0,1fr)_9rem_6rem_auto] sm:border-0 sm:pb-0">
      <TextField
        name={`${name}.name`}
        label={texts.name}
        defaultValue={pause?.name}
        className="col-span-3 sm:col-span-1"
      />
      <TimeField name={`${name}.start`} label={texts.start} defaultValue={pause?.start} />
      <TextField
        name={`${name}.minutes`}
        label={texts.minutes}
        type="number"
        inputMode="numeric"
        min={5}
        max={720}
        defaultValue={pause?.minutes}
      />
      {remove && (
        <IconButton label={texts.remove} onClick={remove} className="mt-[1.625rem]">
          <X aria-hidden />
        </IconButton>
      )}
    </div>
  );
}
