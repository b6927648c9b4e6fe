"use client";

import { useId, useState } from "react";
import { Button } from "./button";
import { controlClass, Field } from "./field";
import { useBrowserHas } from "./use-browser-has";

type CopyFieldProps = { label: string; hint?: string; value: string; copy: string; copied: string };

/** A text to be taken elsewhere; by hand where the browser lends no clipboard, as without TLS or JavaScript. */
export function CopyField({ label, hint, value, copy, copied }: CopyFieldProps) {
  const id = useId();
  const [done, setDone] = useState(false);
  const hasClipboard = useBrowserHas(() => Boolean(navigator.clipboard));
  const take = async () => {
    await navigator.clipboard.writeText(value);
    setDone(true);
  };
  return (
    <Field id={id} label={label} hint={hint}>
      <span className="flex gap-2">
        <input
          id={id}
          readOnly
          value={value}
          aria-describedby={hint && `${id}-hint`}
          onFocus={(event) => event.currentTarget.select()}
          className={controlClass}
        />
        {hasClipboard && (
          <Button onClick={take} className="shrink-0">
            <span role="status">{done ? copied : copy}</span>
          </Button>
        )}
      </span>
    </Field>
  );
}
