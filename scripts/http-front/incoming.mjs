import { randomUUID } from "node:crypto";
import { clientAddress, plainAddress } from "./client-address.mjs";

const FORWARDED = /^(forwarded|x-forwarded-.*|x-real-ip|x-request-id)$/;
const OURS = /^x-rota-/;
const SANE_REQUEST_ID = /^[\w.-]{8,64}$/;

/** Leaves of a request's headers what may be believed, and adds who asks and under which id it is logged. */
export function settleHeaders(request, isTrusted) {
  const peer = plainAddress(request.socket.remoteAddress);
  const believed = isTrusted(peer);
  dropHeaders(request, (name) => OURS.test(name) || (!believed && FORWARDED.test(name)));

  const forwardedFor = request.headers["x-forwarded-for"] ?? "";
  const given = request.headers["x-request-id"] ?? "";
  setHeader(request, "x-rota-address", clientAddress(peer, forwardedFor, isTrusted));
  // Next would hand on another spelling of it, and a signature is over this one.
  if ("signature-input" in request.headers) setHeader(request, "x-rota-target", request.url);
  setHeader(request, "x-request-id", SANE_REQUEST_ID.test(given) ? given : randomUUID());
}

function dropHeaders(request, isDropped) {
  for (const name of Object.keys(request.headers)) if (isDropped(name)) delete request.headers[name];
  const raw = request.rawHeaders;
  for (let at = raw.length - 2; at >= 0; at -= 2) if (isDropped(raw[at].toLowerCase())) raw.splice(at, 2);
}

function setHeader(request, name, value) {
  dropHeaders(request, (other) => other === name);
  request.headers[name] = value;
  request.rawHeaders.push(name, value);
}
