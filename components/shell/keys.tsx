"use client";

import { lazy, Suspense, useEffect, useEffectEvent, useState } from "react";
import { controlFor, isTyping, pressOf, singleKeysAreOn } from "./shortcuts";

const Palette = lazy(() => import("./palette").then(({ Palette }) => ({ default: Palette })));
const KeyList = lazy(() => import("./key-list").then(({ KeyList }) => ({ default: KeyList })));

export type KeyTexts = Record<
  "find" | "findHint" | "inTasks" | "search" | "title" | "singleKeys" | "close",
  string
>;

/**
 * The keyboard's way to everything: a key presses the control that names it in `aria-keyshortcuts`.
 * The finder and the list of keys are fetched when they are first asked for.
 */
export function Keys({ home, texts }: { home: string; texts: KeyTexts }) {
  const [open, setOpen] = useState<"palette" | "list" | null>(null);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const press = pressOf(event);
    if (!press || (press.single && (isTyping(event) || !singleKeysAreOn()))) return;
    const control = controlFor(press.key);
    if (!control) return;
    event.preventDefault();
    control.click();
  });

  const onClick = useEffectEvent((event: MouseEvent) => {
    const opener = event.target instanceof Element ? event.target.closest("[data-opens]") : null;
    const what = opener?.getAttribute("data-opens");
    if (what === "palette" || what === "list") setOpen(what);
  });

  useEffect(() => {
    const [key, click] = [(event: KeyboardEvent) => onKey(event), (event: MouseEvent) => onClick(event)];
    document.addEventListener("keydown", key);
    document.addEventListener("click", click);
    return () => {
      document.removeEventListener("keydown", key);
      document.removeEventListener("click", click);
    };
  }, []);

  const close = () => setOpen(null);
  return (
    <Suspense>
      {open === "palette" && <Palette home={home} texts={texts} close={close} />}
      {open === "list" && <KeyList texts={texts} close={close} />}
    </Suspense>
  );
}
