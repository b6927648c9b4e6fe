"use client";

import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  startTransition,
  useEffect,
  useId,
  useOptimistic,
  useRef,
  useState,
} from "react";
import { idleForm } from "@/lib/auth/form-state";
import css from "./arranged-rows.module.css";
import { movedTo, placeUnder, placingOf } from "./arranging";
import type { FormAction } from "./form";
import { GripVertical } from "./icons";
import { Notice } from "./notice";

type Held = { id: string; at: number };

export type ArrangedItem = {
  id: string;
  title: string;
  /** Puts it `before` or `after` the one that it is to go `past`; null where the reader may not. */
  place: FormAction | null;
  row: ReactNode;
};

type ArrangedRowsProps = {
  label: string;
  items: ArrangedItem[];
  /** In `held`, `left` and `put` stand `{title}`, `{place}` and `{count}`; in `handle` `{title}`. */
  texts: { handle: string; help: string; held: string; put: string; left: string };
};

/**
 * Rows in an order by hand: dragged by their handles with mouse or finger, or taken, moved and put down by the keyboard.
 * The order shows at once, with one request a drop, and goes back if the server refuses. While one is held only the style
 * sheet moves it, so that neither focus nor pointer loses it.
 */
export function ArrangedRows({ label, items, texts }: ArrangedRowsProps) {
  const help = useId();
  const list = useRef<HTMLUListElement>(null);
  const dragging = useRef(false);
  const [order, show] = useOptimistic(items.map(({ id }) => id));
  const [held, setHeld] = useState<Held | null>(null);
  // A pointer is let go before what it did last is drawn.
  const latest = useRef<Held | null>(null);
  const [said, say] = useState("");
  const [refusal, refuse] = useState("");
  const shown = held ? movedTo(order, held.id, held.at) : order;
  const byId = new Map(items.map((item) => [item.id, item]));

  const hold = (next: Held | null) => {
    latest.current = next;
    setHeld(next);
  };
  const tell = (text: string, id: string, at: number) =>
    say(
      text
        .replace("{title}", byId.get(id)?.title ?? "")
        .replace("{place}", String(at + 1))
        .replace("{count}", String(order.length)),
    );
  const move = (id: string, at: number) => {
    if (at < 0 || at >= order.length || (latest.current?.id === id && latest.current.at === at)) return;
    hold({ id, at });
    tell(texts.held, id, at);
  };
  const letGo = () => {
    const last = latest.current;
    dragging.current = false;
    hold(null);
    return last;
  };
  const leave = () => {
    const last = letGo();
    if (last) tell(texts.left, last.id, order.indexOf(last.id));
  };
  const put = () => {
    const last = letGo();
    const action = last && byId.get(last.id)?.place;
    const next = last ? movedTo(order, last.id, last.at) : order;
    const placing = last && placingOf(order, next, last.id);
    if (!last || !placing || !action) return;
    tell(texts.put, last.id, last.at);
    startTransition(async () => {
      show(next);
      const { status, message } = await action(idleForm, placing);
      refuse(status === "done" ? "" : (message ?? ""));
    });
  };

  const press = (id: string) => (event: KeyboardEvent) => {
    const at = held?.at ?? order.indexOf(id);
    const { key } = event;
    if (key === " " || key === "Enter") held ? put() : move(id, at);
    else if (held && key === "ArrowUp") move(id, at - 1);
    else if (held && key === "ArrowDown") move(id, at + 1);
    else if (held && key === "Escape") leave();
    else return;
    event.preventDefault();
  };
  const grip = (id: string) => (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return;
    dragging.current = true;
    hold({ id, at: order.indexOf(id) });
  };

  useEffect(() => {
    if (!held || !dragging.current) return;
    const drag = ({ clientY }: globalThis.PointerEvent) => {
      move(held.id, placeUnder(clientY, list.current, held.id));
    };
    const giveUp = ({ key }: globalThis.KeyboardEvent) => key === "Escape" && leave();
    document.addEventListener("pointermove", drag);
    document.addEventListener("pointerup", put);
    document.addEventListener("pointercancel", leave);
    document.addEventListener("keydown", giveUp);
    return () => {
      document.removeEventListener("pointermove", drag);
      document.removeEventListener("pointerup", put);
      document.removeEventListener("pointercancel", leave);
      document.removeEventListener("keydown", giveUp);
    };
  });

  return (
    <div className="grid gap-3">
      {refusal && (
        <Notice kind="problem" role="alert">
          {refusal}
        </Notice>
      )}
      <ul ref={list} aria-label={label} className={`${css.list} rounded-card border border-line bg-raised`}>
        {order.map((id) => {
          const item = byId.get(id);
          return (
            item && (
              <li
                key={id}
                data-id={id}
                data-held={held?.id === id || undefined}
                className={css.row}
                style={held ? { order: shown.indexOf(id) } : undefined}
              >
                {item.place && (
                  <button
                    type="button"
                    aria-label={texts.handle.replace("{title}", item.title)}
                    aria-describedby={help}
                    aria-pressed={held?.id === id}
                    onKeyDown={press(id)}
                    onPointerDown={grip(id)}
                    className={css.handle}
                  >
                    <GripVertical aria-hidden className="size-5" />
                  </button>
                )}
                {item.row}
              </li>
            )
          );
        })}
      </ul>
      <p id={help} hidden>
        {texts.help}
      </p>
      <p aria-live="assertive" className="sr-only">
        {said}
      </p>
    </div>
  );
}
