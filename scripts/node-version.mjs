const OLDEST = [20, 19];

/** Ends the process with one sentence where this Node.js is older than what Rota needs. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(`Rota needs Node.js ${OLDEST.join(".")} or later; this is ${process.versions.node}.`);
  process.exit(1);
}
