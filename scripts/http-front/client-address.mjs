import { BlockList, isIP, isIPv6 } from "node:net";

const LOOPBACK = ["127.0.0.0/8", "::1/128"];

/**
 * Reads TRUSTED_PROXIES: addresses, networks in CIDR notation and the word `loopback`, by commas or spaces.
 * Throws an error that names the part that is none.
 */
export function readTrustedProxies(text = "") {
  const trusted = new BlockList();
  const parts = text.split(/[\s,]+/).filter(Boolean);
  for (const part of parts.flatMap((word) => (word === "loopback" ? LOOPBACK : [word]))) {
    const [address, prefix = isIPv6(address) ? "128" : "32"] = part.split("/");
    const bits = /^\d+$/.test(prefix) ? Number(prefix) : Number.NaN;
    if (!isIP(address) || !(bits <= (isIPv6(address) ? 128 : 32))) {
      throw new Error(`TRUSTED_PROXIES: ${part} is no address, no network as 10.0.0.0/8, and not loopback`);
    }
    trusted.addSubnet(address, bits, isIPv6(address) ? "ipv6" : "ipv4");
  }
  return (address) => isIP(address) !== 0 && trusted.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/** An IPv4 address that came over IPv6 is itself. */
export function plainAddress(address = "") {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

/**
 * Whose request it is: behind trusted proxies the right-most address of X-Forwarded-For that is not one of them.
 * What stands left of a word that is no address was never vouched for.
 */
export function clientAddress(peer, forwardedFor, isTrusted) {
  let client = peer;
  for (const hop of forwardedFor.split(",").reverse()) {
    if (!isTrusted(client)) break;
    const address = plainAddress(withoutPort(hop.trim()));
    if (!isIP(address)) break;
    client = address;
  }
  return client;
}

function withoutPort(hop) {
  return hop.replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
}
