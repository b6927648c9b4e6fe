"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import type { KeyTexts } from "./keys";
import { shortcutsHere, singleKeysAreOn, turnSingleKeys } from "./shortcuts";

const drawn: Record<string, string> = {
  Control: "Ctrl",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
};

/** The keys of the page that is open, read from its controls, and the switch that turns single ones off. */
export function KeyList({ texts, close }: { texts: KeyTexts; close: () => void }) {
  const [shortcuts] = useState(shortcutsHere);
  const [on, setOn] = useState(singleKeysAreOn);
  return (
    <Dialog open onOpenChange={close} title={texts.title} closeLabel={texts.close}>
      <dl className="grid">
        {shortcuts.map(({ keys, name }) => (
          <div key={`${keys} ${name}`} className="flex min-h-control items-center gap-4 border-t border-line">
            <dt className="flex-1">{name}</dt>
            <dd className="flex gap-1">
              {keys.split(/[+ ]/).map((key) => (
                <kbd
                  key={key}
                  className="min-w-6 rounded-[4px] border border-line px-1.5 text-center font-sans text-sm"
                >
                  {drawn[key] ?? key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className="flex min-h-control items-center gap-3">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            turnSingleKeys(event.target.checked);
            setOn(event.target.checked);
          }}
          className="size-5 accent-primary"
        />
        {texts.singleKeys}
      </label>
    </Dialog>
  );
}
