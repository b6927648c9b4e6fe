"use client";

import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, startTransition, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { softPath } from "@/components/shell/soft-path";
import type { FormAction } from "@/components/ui/form";
import { listenForSwipes } from "@/components/ui/swipes";
import { idleForm } from "@/lib/auth/form-state";
import { type Clock, formatsOf } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locale";
import { proposalPath } from "./board";
import { listenForDrags, type Propose } from "./dragging";
import { identityOf, type Landing, landingOf, returnOf } from "./focus";
import type { Ghost } from "./ghost";
import { listenForKeys } from "./keys";
import { makeRoving } from "./roving";

/** Where week.module.css shows one day at a time. */
const PHONE = "(width < 48rem)";

type WeekHandsProps = {
  children: ReactNode;
  locale: Locale;
  clock: Clock;
  /** Told when the keyboard takes a block up. */
  help: string;
  /** A phone's day before and after, to which a swipe turns. */
  turn: { back: string; onward: string } | null;
  /** Cancels one date, and comes back with an Undo. */
  callOff: FormAction;
};

/** Mouse, finger and keyboard for the week that the server has drawn. What they do ends on the pages that its links lead to. */
export function WeekHands({ children, locale, clock, help, turn, callOff }: WeekHandsProps) {
  const router = useRouter();
  const path = usePathname();
  const area = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);
  const known = useRef<string[]>([]);
  const landing = useRef<Landing | null>(null);
  /** What has the focus anywhere on the page; gone from it, the focus comes back to the week. */
  const held = useRef<Element | null>(null);
  const ghost = useRef<Ghost | null>(null);
  const [said, say] = useState("");
  const formats = useMemo(() => formatsOf(locale, clock), [locale, clock]);

  const open = useEffectEvent((to: string) => router.push(to, { scroll: false }));
  const propose = useEffectEvent<Propose>((block, placement, board, shown) => {
    ghost.current = shown;
    landing.current = landingOf(placement, board);
    open(proposalPath(block, placement, board));
  });
  const cancel = useEffectEvent((block: HTMLAnchorElement) => {
    const [id, date] = [block.pathname.split("/").at(-1), new URLSearchParams(block.search).get("date")];
    if (!id || !date) return open(block.pathname + block.search);
    const form = new FormData();
    form.set("id", id);
    form.set("date", date);
    startTransition(async () => {
      const { status } = await callOff(idleForm, form);
      if (status !== "done") open(block.pathname + block.search);
    });
  });

  const swipe = useEffectEvent((step: -1 | 1) => {
    if (turn && matchMedia(PHONE).matches)
      router.replace(step === 1 ? turn.onward : turn.back, { scroll: false });
  });

  useEffect(() => {
    const week = area.current;
    if (!week) return;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      link?.closest<HTMLElement>("[popover]")?.hidePopover();
      const to = softPath(event);
      if (!to) return;
      event.preventDefault();
      open(to);
    };
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      last.current = target;
      const identity = identityOf(target);
      if (identity)
        known.current = [identity, ...known.current.filter((one) => one !== identity)].slice(0, 3);
    };
    week.addEventListener("click", follow);
    week.addEventListener("focusin", remember);
    const stopDrags = listenForDrags(week, formats, (...given) => propose(...given));
    const stopSwipes = listenForSwipes(week, (step) => swipe(step));
    const stopKeys = listenForKeys(week, {
      formats,
      say,
      help,
      propose: (...given) => propose(...given),
      callOff: (block) => cancel(block),
    });
    return () => {
      week.removeEventListener("click", follow);
      week.removeEventListener("focusin", remember);
      stopDrags();
      stopSwipes();
      stopKeys();
    };
  }, [formats, help]);

  useEffect(() => {
    const hold = ({ target }: FocusEvent) => {
      if (target instanceof Element) held.current = target;
    };
    document.addEventListener("focusin", hold);
    return () => document.removeEventListener("focusin", hold);
  }, []);

  // Back from a dialog: what was held is put down.
  useEffect(() => {
    if (isAside(path)) return;
    ghost.current?.remove();
    ghost.current = null;
  }, [path]);

  // Drawn anew, by a change, an Undo or a dialog that was closed: the focus is not lost with what had it.
  useEffect(() => {
    const week = area.current;
    if (!week) return;
    const isLost = document.activeElement === document.body && held.current?.isConnected === false;
    if (isLost && !isAside(path)) {
      returnOf(week, { last: last.current, known: known.current, landing: landing.current })?.focus();
      landing.current = null;
    }
    makeRoving(week, last.current);
  });

  return (
    <div ref={area} className="grid grid-cols-1 gap-3">
      {children}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  );
}

/** True while a session, or a day, is open in a dialog above the week. */
function isAside(path: string): boolean {
  return path.includes("/sessions/") || path.includes("/days/");
}
