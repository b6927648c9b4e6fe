import { useTranslations } from "next-intl";

const ARROWS = "ArrowLeft ArrowUp ArrowDown ArrowRight";

const reading = [
  [ARROWS, "go"],
  ["Enter", "open"],
] as const;

const writing = [
  ["M", "takeUp"],
  [ARROWS, "move"],
  [`Alt ${ARROWS}`, "moveFinely"],
  ["Shift ArrowUp ArrowDown", "stretch"],
  ["Enter", "confirm"],
  ["Escape", "putBack"],
  ["Delete", "cancel"],
] as const;

/** The keys that the week's blocks hear, for the list of keys (components/shell/shortcuts). */
export function WeekKeys({ mayWrite }: { mayWrite: boolean }) {
  const t = useTranslations("week.keys");
  return (
    <ul hidden>
      {[...reading, ...(mayWrite ? writing : [])].map(([keys, name]) => (
        <li key={name} data-keys={keys}>
          {t(name)}
        </li>
      ))}
    </ul>
  );
}
