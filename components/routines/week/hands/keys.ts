import type { Formats } from "@/lib/i18n/formats";
import { type Board, boardOf, movableAt, placementOf } from "./board";
import type { Propose } from "./dragging";
import { type Ghost, ghostOf, spanText } from "./ghost";
import { type Placement, stepped } from "./placement";
import { neighbourOf } from "./roving";

type Moving = { block: HTMLAnchorElement; board: Board; placement: Placement; ghost: Ghost };

type Hears = {
  formats: Formats;
  /** Tells a screen reader. */
  say: (text: string) => void;
  /** How to move what was taken up. */
  help: string;
  propose: Propose;
  callOff: (block: HTMLAnchorElement) => void;
};

/**
 * The keyboard's hands. Arrows go from block to block and to empty slots; M, or Alt with an arrow, takes a block up,
 * then arrows move it, with Alt finely, with Shift they change its length, Enter asks, Escape puts it back; Delete
 * cancels it.
 */
export function listenForKeys(
  area: HTMLElement,
  { formats, say, help, propose, callOff }: Hears,
): () => void {
  let moving: Moving | null = null;
  const listening = new AbortController();

  const takeUp = (block: HTMLAnchorElement) => {
    const board = boardOf(area);
    if (!board) return;
    moving = { block, board, placement: placementOf(block, board), ghost: ghostOf(block, board, formats) };
    moving.ghost.show(moving.placement);
    say(help);
  };
  const putBack = () => {
    moving?.ghost.remove();
    moving = null;
    say("");
  };
  const step = (event: KeyboardEvent): boolean => {
    if (!moving) return false;
    const { board, placement, ghost } = moving;
    const next = stepped(
      placement,
      { key: event.key, length: event.shiftKey, fine: event.altKey },
      board.field,
    );
    if (!next) return false;
    moving.placement = next;
    ghost.show(next);
    say(`${board.columns[next.column]?.ariaLabel ?? ""}, ${spanText(next, formats)}`);
    return true;
  };
  const ask = (): boolean => {
    if (!moving) return false;
    const { block, placement, board, ghost } = moving;
    moving = null;
    propose(block, placement, board, ghost);
    return true;
  };

  /** True where the key was ours. */
  const pressed = (event: KeyboardEvent): boolean => {
    if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.metaKey) return false;
    if (moving && event.key === "Escape") {
      putBack();
      return true;
    }
    if (moving && event.key === "Enter") return ask();
    if (moving) return step(event);

    const block = movableAt(event.target);
    const wants = event.key === "m" || event.key === "M" || (event.altKey && event.key.startsWith("Arrow"));
    if (block && wants) {
      takeUp(block);
      step(event);
      return true;
    }
    if (block && event.key === "Delete") {
      callOff(block);
      return true;
    }
    const next = event.altKey || event.shiftKey ? null : neighbourOf(event.target, event.key, area);
    next?.focus();
    return next !== null;
  };

  const options = { signal: listening.signal };
  area.addEventListener("keydown", (event) => pressed(event) && event.preventDefault(), options);
  area.addEventListener("focusout", () => moving && putBack(), options);
  return () => {
    putBack();
    listening.abort();
  };
}
