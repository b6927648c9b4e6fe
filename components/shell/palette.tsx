"use client";

import { useRouter } from "next/navigation";
import * as Dialog from "radix-ui/dialog";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useFound } from "./found";
import type { KeyTexts } from "./keys";
import { matching } from "./matching";
import type { Entry } from "./palette-entries";

type PaletteProps = {
  /** The workspace's address; what can be found there is read when the palette opens. */
  home: string;
  texts: KeyTexts;
  close: () => void;
};

/** Finds pages and whatever the workspace holds, and does what can be done from anywhere. */
export function Palette({ home, texts, close }: PaletteProps) {
  const router = useRouter();
  const id = useId();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const entries = useEntries(home);
  const words = query.trim();
  const ofWorkspace = useFound(home, words);
  const tasks = `${home}/tasks?q=${encodeURIComponent(words)}`;
  const inTasks: Entry = { label: `${texts.inTasks} ${words}`, kind: texts.search, href: tasks };
  const found = words ? [...matching(entries, words), ...ofWorkspace, inTasks] : matching(entries, words);

  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    close();
    if ("href" in entry) router.push(entry.href);
    else document.querySelector<HTMLElement>(`[data-choice="${entry.choice}"]`)?.click();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen((index) => (index + step + found.length) % Math.max(1, found.length));
    else if (event.key === "Enter") run(found[chosen]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-appear bg-veil" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-3 top-[12dvh] z-50 mx-auto max-w-[34rem] animate-appear overflow-hidden rounded-card bg-raised shadow-float"
        >
          <Dialog.Title className="sr-only">{texts.find}</Dialog.Title>
          <input
            role="combobox"
            aria-expanded="true"
            aria-controls={id}
            aria-activedescendant={found[chosen] && `${id}-${chosen}`}
            aria-label={texts.find}
            placeholder={texts.findHint}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setChosen(0);
            }}
            onKeyDown={onKeyDown}
            className="h-14 w-full border-b border-line bg-transparent px-5 text-base outline-none placeholder:text-quiet"
          />
          <div id={id} role="listbox" aria-label={texts.find} className="max-h-[50dvh] overflow-y-auto p-1.5">
            {found.map((entry, index) => (
              <Row
                key={`${entry.kind} ${entry.label} ${"href" in entry ? entry.href : entry.choice}`}
                id={`${id}-${index}`}
                entry={entry}
                chosen={index === chosen}
                onPoint={() => setChosen(index)}
                onPress={() => run(entry)}
              />
            ))}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** None until they have come. Without an answer the tasks can still be searched. */
function useEntries(home: string): Entry[] {
  const [entries, setEntries] = useState<Entry[]>([]);
  useEffect(() => {
    const asked = new AbortController();
    fetch(`${home}/palette`, { signal: asked.signal })
      .then(async (response) => response.ok && setEntries(await response.json()))
      .catch((error: unknown) => {
        if (!asked.signal.aborted) console.error("the palette's entries did not come", error);
      });
    return () => asked.abort();
  }, [home]);
  return entries;
}

type RowProps = { id: string; entry: Entry; chosen: boolean; onPoint: () => void; onPress: () => void };

function Row({ id, entry, chosen, onPoint, onPress }: RowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys stay in the field above, which names the chosen row
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      ref={(row) => {
        if (chosen) row?.scrollIntoView({ block: "nearest" });
      }}
      onPointerMove={onPoint}
      onClick={onPress}
      className="flex min-h-control cursor-pointer items-center gap-3 rounded-control px-3.5 aria-selected:bg-wash"
    >
      <span className="flex-1 truncate">{entry.label}</span>
      <span className="text-sm text-quiet">{entry.kind}</span>
    </div>
  );
}
