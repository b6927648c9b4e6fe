import { useId } from "react";
import type { Window } from "@/lib/routines/slots";
import { sessionPath, type WeekPlace } from "./addresses";
import type { DrawnCrowd } from "./drawing";
import { boxOf } from "./geometry";
import list from "./more-sessions.module.css";
import css from "./week.module.css";

type MoreSessionsProps = {
  crowd: DrawnCrowd;
  place: WeekPlace;
  /** The key of its column. */
  at: string;
  window: Window;
};

/** What has no room in its day, behind one block: the browser's own popover, so that it needs no JavaScript. */
export function MoreSessions({ crowd, place, at, window }: MoreSessionsProps) {
  const id = useId();
  const anchor = `--more${id}`;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={crowd.name}
        data-more
        className={`${css.block} ${list.more}`}
        style={{ ...boxOf(crowd, window), anchorName: anchor }}
      >
        {crowd.text}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, these are sessions. */}
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={crowd.heading}
        className={`popover-sheet ${list.list}`}
        style={{ positionAnchor: anchor }}
      >
        <p aria-hidden className={list.heading}>
          {crowd.heading}
        </p>
        {crowd.blocks.map(({ id: session, date, hue, title, told, where, time, isOff }) => {
          const Title = isOff ? "s" : "b";
          return (
            <a
              key={`${session} ${date}`}
              href={"share" in place ? undefined : sessionPath(place, session, date, at)}
              data-hue={hue}
              className={list.item}
            >
              <Title>{title}</Title>
              {told && <em>{told}</em>}
              {where && <span>{where}</span>}
              <span>{time}</span>
            </a>
          );
        })}
      </div>
    </>
  );
}
