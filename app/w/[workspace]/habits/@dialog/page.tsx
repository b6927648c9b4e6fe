/** Beside any page that is no dialog; one that was above it is gone. */
export default function NoDialog() {
  return null;
}
