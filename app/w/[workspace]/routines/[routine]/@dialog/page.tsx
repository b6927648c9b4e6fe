/** The week itself: a dialog that was above it is gone. */
export default function NoDialog() {
  return null;
}
