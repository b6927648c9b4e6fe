/** Keys as `aria-keyshortcuts` names them, found on the controls of the page itself. */
export type Shortcut = { keys: string; name: string };

/** The arrows that turn a page; up and down scroll it. */
const TURNS = ["ArrowLeft", "ArrowRight"];
const OFF = "rota-single-keys-off";

/** What was pressed: a single character, an arrow to a side, or Ctrl/⌘ with one. Null for what is no shortcut of ours. */
export function pressOf(event: KeyboardEvent): { key: string; single: boolean } | null {
  if (event.defaultPrevented || event.isComposing || event.altKey) return null;
  const isCommand = event.ctrlKey || event.metaKey;
  if (TURNS.includes(event.key)) return isCommand || event.shiftKey ? null : { key: event.key, single: true };
  if (event.key.length !== 1) return null;
  return isCommand
    ? { key: `Control+${event.key.toUpperCase()}`, single: false }
    : { key: event.key, single: true };
}

/** Single keys must not act while somebody writes, nor behind an open dialog. */
export function isTyping({ target }: KeyboardEvent): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]')) return true;
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, select, textarea"))
  );
}

/** The control that a key presses: the last visible one, since the page's own stand behind the navigation's. */
export function controlFor(key: string): HTMLElement | undefined {
  return controls()
    .filter((control) => control.getAttribute("aria-keyshortcuts")?.split(" ").includes(key))
    .at(-1);
}

/** Every key that does something on this page: those of its controls, and those that a part of it tells itself. */
export function shortcutsHere(): Shortcut[] {
  const told = [...document.querySelectorAll<HTMLElement>("[data-keys]")];
  return [
    ...shortcutsOfControls(),
    ...told.map(({ dataset: { keys = "" }, textContent }) => ({ keys, name: textContent })),
  ];
}

function shortcutsOfControls(): Shortcut[] {
  return controls().map((control) => ({
    keys: control.getAttribute("aria-keyshortcuts")?.split(" ")[0] ?? "",
    name:
      control.getAttribute("data-shortcut-name") ??
      control.getAttribute("aria-label") ??
      control.textContent.trim(),
  }));
}

/** WCAG 2.1.4: who speaks to the computer can turn single keys off. Kept by this browser. */
export function singleKeysAreOn(): boolean {
  return localStorage.getItem(OFF) === null;
}

export function turnSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, "off");
}

function controls(): HTMLElement[] {
  const named = document.querySelectorAll<HTMLElement>("[aria-keyshortcuts]");
  return [...named].filter((control) => control.checkVisibility());
}
