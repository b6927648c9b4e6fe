"use client";

import { useEffect, useState } from "react";
import { controlClass, FieldTexts } from "@/components/ui/field";
import { Form, type FormAction, useField } from "@/components/ui/form";
import { Plus } from "@/components/ui/icons";
import { RefusedForm } from "@/components/ui/refused-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ToldLine } from "./told-line";

export type QuickTexts = Record<"label" | "hint" | "add" | "understood" | "makeTheme", string>;

type QuickAddProps = {
  /** Adds the line, and makes a theme: actions whose targets the page has bound. */
  add: FormAction;
  makeTheme: FormAction;
  /** Where to ask what a line is understood as. */
  preview: string;
  theme: string | undefined;
  texts: QuickTexts;
};

/** A task in one line. What was understood of it is shown while it is typed; without JavaScript it is a plain form. */
export function QuickAdd({ add, makeTheme, preview, theme, texts }: QuickAddProps) {
  const [line, setLine] = useState("");
  const [known, setKnown] = useState(0);
  const told = useTold(preview, line, known);
  return (
    <div className="grid grid-cols-1 gap-2">
      <Form action={add} label={texts.label} className="grid grid-cols-1 gap-2" onDone={() => setLine("")}>
        {theme && <input type="hidden" name="theme" value={theme} />}
        <Line texts={texts} onType={setLine} />
        <RefusedForm />
      </Form>
      <div aria-live="polite" className="flex flex-wrap items-center gap-1.5 text-sm empty:hidden">
        {told && told.parts.length > 0 && (
          <>
            <span className="sr-only">{texts.understood}</span>
            <bdi className="max-w-full truncate font-medium">{told.title}</bdi>
            {told.parts.map((part) => (
              <bdi key={part} className="rounded-full bg-wash px-2.5 py-0.5">
                {part}
              </bdi>
            ))}
          </>
        )}
        {told?.newTheme && (
          <Form key={known} action={makeTheme} onDone={() => setKnown(known + 1)} className="contents">
            <input type="hidden" name="name" value={told.newTheme} />
            <SubmitButton variant="quiet" className="-ml-4 text-primary!">
              {texts.makeTheme} “{told.newTheme}”
            </SubmitButton>
          </Form>
        )}
      </div>
    </div>
  );
}

function Line({ texts, onType }: { texts: QuickTexts; onType: (line: string) => void }) {
  const { id, error, typed, control } = useField("line", texts.hint);
  return (
    <>
      <div className="flex gap-2">
        <input
          {...control}
          aria-label={texts.label}
          placeholder={texts.label}
          defaultValue={typeof typed === "string" ? typed : ""}
          onChange={(event) => onType(event.currentTarget.value)}
          onClick={(event) => event.currentTarget.focus()}
          autoComplete="off"
          enterKeyHint="done"
          dir="auto"
          aria-keyshortcuts="n"
          data-shortcut-name={texts.label}
          className={controlClass}
        />
        <SubmitButton className="shrink-0">
          <Plus aria-hidden className="size-4" />
          {texts.add}
        </SubmitButton>
      </div>
      <FieldTexts id={id} hint={texts.hint} error={error} />
    </>
  );
}

const PAUSE_MS = 250;

/** What the server understands of a line, asked once the typing pauses. `known` asks anew. */
function useTold(preview: string, line: string, known: number): ToldLine | null {
  const [told, setTold] = useState<{ line: string; known: number; is: ToldLine } | null>(null);

  useEffect(() => {
    if (line.trim() === "") return;
    const stopped = new AbortController();
    const ask = async () => {
      const answer = await fetch(`${preview}?line=${encodeURIComponent(line.slice(0, 500))}`, {
        signal: stopped.signal,
      }).catch(() => null);
      if (answer?.ok) setTold({ line, known, is: await answer.json() });
    };
    const timer = setTimeout(ask, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, [preview, line, known]);

  return line.trim() === "" ? null : (told?.is ?? null);
}
