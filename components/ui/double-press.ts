/** Within so many milliseconds a second press of the same thing is part of the first, as desktops have it. */
const DOUBLE = 500;

/** One hand presses one thing at a time: kept beside the components, which an answer may draw anew between two presses. */
let last = { of: "", at: Number.NEGATIVE_INFINITY };

/** Whether a press is the second half of a double press of the same thing, which was meant once. */
export function isDoublePress({ timeStamp }: { timeStamp: number }, of: string): boolean {
  const isDouble = last.of === of && timeStamp - last.at < DOUBLE;
  last = { of, at: timeStamp };
  return isDouble;
}
