import { type MouseEvent, useRef } from "react";

/** Within so many milliseconds a second press of the same thing is part of the first. */
const DOUBLE = 400;

/** Tells whether a press is the second half of a double press of the same thing, which was meant once. */
export function useDoublePress(): (event: MouseEvent, of?: string) => boolean {
  const last = useRef({ of: "", at: Number.NEGATIVE_INFINITY });
  return ({ timeStamp }, of = "") => {
    const isDouble = last.current.of === of && timeStamp - last.current.at < DOUBLE;
    last.current = { of, at: timeStamp };
    return isDouble;
  };
}
