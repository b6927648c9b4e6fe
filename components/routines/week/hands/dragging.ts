import type { Formats } from "@/lib/i18n/formats";
import { type Board, boardOf, movableAt, placementOf, under } from "./board";
import { type Ghost, ghostOf } from "./ghost";
import { kept, type Placement, snapped, stretched } from "./placement";

/** How far a mouse moves before it drags, how long a finger rests before it does, and how high the lower edge is. */
const THRESHOLD = 4;
const REST_MS = 350;
const EDGE = { mouse: 8, touch: 14 };

type Grip = {
  block: HTMLAnchorElement;
  board: Board;
  start: Placement;
  resizes: boolean;
  x: number;
  y: number;
  touch: boolean;
};
type Drag = Grip & { ghost: Ghost; placement: Placement };

export type Propose = (block: HTMLAnchorElement, placement: Placement, board: Board, ghost: Ghost) => void;

/** Lets blocks be dragged to another place, and pulled longer by their lower edge. Answers how to stop listening. */
export function listenForDrags(area: HTMLElement, formats: Formats, propose: Propose): () => void {
  let grip: Grip | null = null;
  let drag: Drag | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const listening = new AbortController();

  const lift = () => {
    if (!grip) return;
    const ghost = ghostOf(grip.block, grip.board, formats);
    drag = { ...grip, ghost, placement: grip.start };
    ghost.show(grip.start);
  };
  const letGo = () => {
    clearTimeout(rest);
    grip = null;
    drag = null;
  };

  const down = (event: PointerEvent) => {
    letGo();
    grip = event.button === 0 && event.isPrimary ? gripAt(event, area) : null;
    if (grip?.touch) rest = setTimeout(lift, REST_MS);
  };
  const move = (event: PointerEvent) => {
    if (!grip) return;
    const far = Math.hypot(event.clientX - grip.x, event.clientY - grip.y) > THRESHOLD;
    if (!drag && far && grip.touch) return letGo();
    if (!drag && far) lift();
    if (!drag) return;
    drag.placement = draggedTo(event, drag);
    drag.ghost.show(drag.placement);
  };
  const up = () => {
    const done = drag;
    letGo();
    if (!done) return;
    area.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => area.removeEventListener("click", swallow, { capture: true }));
    if (isSame(done.placement, done.start)) done.ghost.remove();
    else propose(done.block, done.placement, done.board, done.ghost);
  };
  const cancel = () => {
    drag?.ghost.remove();
    letGo();
  };

  const options = { signal: listening.signal };
  area.addEventListener("pointerdown", down, options);
  area.addEventListener("dragstart", (event) => movableAt(event.target) && event.preventDefault(), options);
  area.addEventListener("contextmenu", (event) => grip?.touch && event.preventDefault(), options);
  area.addEventListener("touchmove", (event) => drag && event.preventDefault(), {
    ...options,
    passive: false,
  });
  document.addEventListener("pointermove", move, options);
  document.addEventListener("pointerup", up, options);
  document.addEventListener("pointercancel", cancel, options);
  document.addEventListener("keydown", (event) => event.key === "Escape" && cancel(), options);
  return () => {
    cancel();
    listening.abort();
  };
}

function gripAt(
  { target, clientX: x, clientY: y, pointerType }: PointerEvent,
  area: HTMLElement,
): Grip | null {
  const block = movableAt(target);
  const board = block && boardOf(area);
  if (!block || !board) return null;
  const touch = pointerType !== "mouse";
  const { bottom, height } = block.getBoundingClientRect();
  const edge = Math.min(height / 3, touch ? EDGE.touch : EDGE.mouse);
  return { block, board, start: placementOf(block, board), resizes: bottom - y <= edge, x, y, touch };
}

/** Where the pointer has it: held at the point at which it was taken. */
function draggedTo({ clientX, clientY }: PointerEvent, { board, start, resizes, x, y }: Drag): Placement {
  const { field } = board;
  const now = under(clientX, clientY, board);
  const passed = now.minutes - under(x, y, board).minutes;
  if (resizes) return stretched(start, start.from + start.minutes + passed, field);
  return kept({ ...start, column: now.column, from: snapped(start.from + passed, field.slots) }, field);
}

function isSame(one: Placement, other: Placement): boolean {
  return one.column === other.column && one.from === other.from && one.minutes === other.minutes;
}

/** The click that ends a drag opens nothing. */
function swallow(event: MouseEvent) {
  event.preventDefault();
  event.stopPropagation();
}
