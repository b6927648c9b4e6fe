/** Beside any page that is no dialog. */
export default function NoDialog() {
  return null;
}
