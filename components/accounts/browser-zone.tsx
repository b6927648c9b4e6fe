"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Tells a form in which time zone the browser is; without JavaScript it stays empty. */
export function BrowserZone({ name }: { name: string }) {
  const zone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "",
  );
  return <input type="hidden" name={name} value={zone} />;
}
