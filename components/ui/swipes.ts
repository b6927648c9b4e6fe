/** How far a finger goes sideways, and how much farther than up or down, before it turns the page. */
const FAR = 60;
const SIDEWAYS = 2;

/** Tells a swipe to the left (1, onwards) from one to the right (-1, back). Answers how to stop listening. */
export function listenForSwipes(area: HTMLElement, turn: (step: -1 | 1) => void): () => void {
  let start: Touch | null = null;
  const listening = new AbortController();
  const options = { signal: listening.signal, passive: true };

  const begin = ({ touches }: TouchEvent) => {
    start = touches.length === 1 ? (touches[0] ?? null) : null;
  };
  const end = ({ changedTouches }: TouchEvent) => {
    const [from, to] = [start, changedTouches[0]];
    start = null;
    if (!from || !to || area.querySelector("[data-ghost]")) return;
    const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
    if (Math.abs(across) >= FAR && Math.abs(across) >= SIDEWAYS * Math.abs(down)) turn(across < 0 ? 1 : -1);
  };

  area.addEventListener("touchstart", begin, options);
  area.addEventListener("touchend", end, options);
  return () => listening.abort();
}
