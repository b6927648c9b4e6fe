import { timeOf } from "@/lib/calendar/time";
import type { Formats } from "@/lib/i18n/formats";
import { type Board, hoursOf } from "./board";
import type { Placement } from "./placement";

export type Ghost = { show: (placement: Placement) => void; remove: () => void };

/** A copy of a block that shows where it would come to stand; the block itself turns pale meanwhile. */
export function ghostOf(block: HTMLElement, { field, columns }: Board, formats: Formats): Ghost {
  const ghost = document.createElement("div");
  ghost.className = block.className;
  ghost.dataset.ghost = "";
  ghost.dataset.hue = block.dataset.hue;
  ghost.ariaHidden = "true";
  const [title, span] = [document.createElement("b"), document.createElement("span")];
  title.textContent = block.firstElementChild?.textContent ?? "";
  ghost.append(title, span);
  block.dataset.lifted = "";

  const share = (minutes: number) => `${(minutes / (field.to - field.from)) * 100}%`;
  return {
    show(placement) {
      ghost.style.top = share(placement.from - field.from);
      ghost.style.height = share(placement.minutes);
      span.textContent = spanText(placement, formats);
      hoursOf(columns[placement.column])?.append(ghost);
    },
    remove() {
      ghost.remove();
      delete block.dataset.lifted;
    },
  };
}

export function spanText({ from, minutes }: Placement, formats: Formats): string {
  return `${formats.time(timeOf(from))}–${formats.time(timeOf(from + minutes))}`;
}
