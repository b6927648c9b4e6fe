"use client";

import { useEffect, useState } from "react";
import { matching } from "./matching";
import type { Entry } from "./palette-entries";

const PAUSE_MS = 150;

/**
 * What the server finds of what is typed, asked once the typing pauses. Until its answer has come, of the one before
 * what still fits; an answer to what was typed before is never taken.
 */
export function useFound(home: string, words: string): Entry[] {
  const [found, setFound] = useState<{ words: string; entries: Entry[] }>({ words: "", entries: [] });

  useEffect(() => {
    if (words === "") return;
    const stopped = new AbortController();
    const { signal } = stopped;
    const ask = async () => {
      const answer = await fetch(`${home}/palette/found?q=${encodeURIComponent(words.slice(0, 100))}`, {
        signal,
      });
      const entries = answer.ok ? await answer.json() : [];
      if (!signal.aborted) setFound({ words, entries });
    };
    const timer = setTimeout(() => {
      ask().catch((error: unknown) => {
        if (!signal.aborted) console.error("what the palette asked for did not come", error);
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, [home, words]);

  if (words === "") return [];
  return found.words === words ? found.entries : matching(found.entries, words);
}
