// Stands before every HTTP server of the process that it is loaded into (`node --import`): the app behind it sees
// only headers that may be believed and bodies of a decent size, and no answer leaves without its safety headers.
import { Server } from "node:http";
import { withinLimit } from "./http-front/body-limit.mjs";
import { readTrustedProxies } from "./http-front/client-address.mjs";
import { corsHeaders, preflightHeaders, readOrigins } from "./http-front/cors.mjs";
import { settleHeaders } from "./http-front/incoming.mjs";
import { isForeignPost } from "./http-front/origin.mjs";
import { explainRefusedMethod, REFUSED_METHOD, sendProblem } from "./http-front/problem.mjs";
import { addResponseHeaders } from "./http-front/response-headers.mjs";

const ALLOW = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
const FOREIGN = "A form of this site can be sent from this site alone.";
/** Longer than a proxy keeps an idle connection, so that it is never closed under a request (milliseconds). */
const KEEP_ALIVE = 75_000;

const isTrusted = readTrustedProxies(process.env.TRUSTED_PROXIES);
const origins = readOrigins(process.env.CORS_ORIGINS);
const overTls = process.env.APP_URL?.startsWith("https://") ?? false;
const emit = Server.prototype.emit;

Server.prototype.emit = function (event, ...args) {
  if (event === "request") return handle(this, ...args);
  if (event === "upgrade") settleHeaders(args[0], isTrusted);
  if (event === "listening") {
    this.keepAliveTimeout = KEEP_ALIVE;
    this.on("connect", refuseTunnel);
  }
  return emit.call(this, event, ...args);
};

function handle(server, request, response) {
  settleHeaders(request, isTrusted);
  addResponseHeaders(request, response, overTls, corsHeaders(request, origins));
  const preflight = preflightHeaders(request, origins);
  if (!ALLOW.split(", ").includes(request.method)) {
    sendProblem(request, response, {
      status: 405,
      title: "Method Not Allowed",
      detail: REFUSED_METHOD,
      headers: { allow: ALLOW },
    });
  } else if (!isReadable(request.url)) {
    sendProblem(request, response, { status: 400, title: "Bad Request", detail: "The path is not UTF-8." });
  } else if (isForeignPost(request, process.env.APP_URL)) {
    sendProblem(request, response, { status: 403, title: "Forbidden", detail: FOREIGN });
  } else if (preflight) {
    response.writeHead(204, preflight).end();
  } else {
    explainRefusedMethod(request, response);
    withinLimit(request, response, () => emit.call(server, "request", request, response));
  }
  return true;
}

/** Whether the path is UTF-8; Next answers 500 to another. */
function isReadable(url) {
  try {
    return decodeURIComponent(url.split("?")[0]) !== "";
  } catch {
    return false;
  }
}

function refuseTunnel(_request, socket) {
  socket.end(
    `HTTP/1.1 405 Method Not Allowed\r\nAllow: ${ALLOW}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  );
}

// A server that another process started ends with it, also if that one was killed.
process.once("disconnect", () => process.exit());
// Next's development server is begun by a message over that channel, and would end before it came.
if (!process.env.NEXT_PRIVATE_WORKER) process.channel?.unref();
