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
  const ghost = useRef<Ghost | null>(null);
  const [said, say] = useState("");
  const formats = useMemo(() => formatsOf(locale, clock), [locale, clock]);

  const open = useEffectEvent((to: string) => router.push(to, { scroll: false }));
  const propose = useEffectEvent<Propose>((block, placement, board, shown) => {
    ghost.current = shown;
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
      const to = softPath(event);
      if (!to) return;
      event.preventDefault();
      if (event.target instanceof Element) event.target.closest<HTMLElement>("[popover]")?.hidePopover();
      open(to);
    };
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = target;
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

  // Back from a dialog: what was held is put down, and the focus returns to it.
  useEffect(() => {
    if (path.includes("/sessions/") || path.includes("/days/")) return;
    ghost.current?.remove();
    ghost.current = null;
    if (last.current?.isConnected && document.activeElement === document.body) last.current.focus();
  }, [path]);

  useEffect(() => {
    if (area.current) makeRoving(area.current, last.current);
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
