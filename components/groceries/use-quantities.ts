"use client";

import { startTransition, useOptimistic, useRef, useState } from "react";
import type { FormAction } from "@/components/ui/form";
import { type FormState, idleForm } from "@/lib/auth/form-state";
import { MOST_QUANTITY } from "@/lib/groceries/amounts";

export type Counted = { productId: string; quantity: number; isOwn: boolean };
type Step = { productId: string; quantity: number };

/** Typing is over when nothing was typed for so long (milliseconds). */
const PAUSE = 600;

/**
 * How many of each line of a basket, as the reader steps and types: shown at once, stored at once, and put right where
 * that was refused. `save` is bound to the workspace; it answers with the page as it is then.
 */
export function useQuantities<L extends Counted>(
  lines: L[],
  shared: boolean,
  save: FormAction,
  away: string,
) {
  const [shown, show] = useOptimistic(lines, (all: L[], { productId, quantity }: Step) =>
    all
      .map((line) => (line.isOwn && line.productId === productId ? { ...line, quantity } : line))
      .filter((line) => line.quantity > 0),
  );
  const [drafts, setDrafts] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<FormState>(idleForm);
  const [steps, setSteps] = useState(0);
  const timers = useRef<Record<string, ReturnType<typeof setTimeout>>>({});

  const own = (productId: string) => shown.find((line) => line.isOwn && line.productId === productId);

  const store = (productId: string, quantity: number) => {
    forget(productId);
    const was = own(productId)?.quantity;
    if (was === undefined || was === quantity) return;
    setSteps((before) => before + 1);
    setRefusal(idleForm);
    startTransition(async () => {
      show({ productId, quantity });
      const state = await post(save, { productId, quantity, was, shared }, away);
      startTransition(() => setRefusal(state));
    });
  };

  const forget = (productId: string) => {
    clearTimeout(timers.current[productId]);
    setDrafts(({ [productId]: _, ...others }) => others);
  };

  return {
    lines: shown,
    refusal,
    /** How many changes were sent so far. */
    steps,
    draftOf: (line: L) => (line.isOwn ? drafts[line.productId] : undefined),
    /** As it stands on the screen: what is typed counts as soon as it is a number that can be ordered. */
    countOf: (line: L) => (line.isOwn && whole(drafts[line.productId])) || line.quantity,
    store,
    /** What was typed is stored; what is no number that can be ordered gives way to the one that stands. */
    mean: (productId: string) => {
      const draft = drafts[productId];
      if (draft !== undefined) store(productId, numberIn(draft) ?? own(productId)?.quantity ?? 1);
    },
    type: (productId: string, text: string) => {
      setDrafts((before) => ({ ...before, [productId]: text }));
      clearTimeout(timers.current[productId]);
      const number = whole(text);
      if (number !== null) timers.current[productId] = setTimeout(() => store(productId, number), PAUSE);
    },
  };
}

async function post(
  save: FormAction,
  { productId, quantity, was, shared }: Step & { was: number; shared: boolean },
  away: string,
): Promise<FormState> {
  const posted = new FormData();
  const values = { productId, quantity, was, shared };
  for (const [name, value] of Object.entries(values)) posted.set(name, String(value));
  try {
    return await save(idleForm, posted);
  } catch {
    // Nobody answered: the number turns back, and the reader is told why.
    return { ...idleForm, status: "failed", message: away };
  }
}

/** A whole number from 1 to 999, or none. */
function whole(text = ""): number | null {
  const number = Number(text);
  return text.trim() !== "" && Number.isInteger(number) && number >= 1 && number <= MOST_QUANTITY
    ? number
    : null;
}

/** What somebody means who typed beyond the ends. */
function numberIn(text: string): number | null {
  const number = Number(text);
  if (text.trim() === "" || !Number.isInteger(number)) return null;
  return Math.min(MOST_QUANTITY, Math.max(1, number));
}
