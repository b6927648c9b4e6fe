import { sendProblem } from "./problem.mjs";

const MEGABYTE = 1024 * 1024;
/** A longer body is not even read to its end and thrown away: the connection goes. */
const MOST_THROWN_AWAY = 64 * MEGABYTE;

/** Bytes that a request's body may have, by the end of its path; the last row is for all others. */
const LIMITS = [
  { path: /\/import$/, bytes: 6 * MEGABYTE },
  { path: /\/photo$/, bytes: 8 * MEGABYTE },
  // Larger than a photo may be, so that the form itself can say so of what telephones make.
  { path: /\/groceries\/products\/(?:new|[\da-f-]{36})$/, bytes: 16 * MEGABYTE },
  { path: /./, bytes: MEGABYTE },
];

/**
 * Passes on a request whose body keeps to its limit; answers 413 to another. A body that does not tell its length
 * is counted, and waits here until it is whole: the app never sees half of one that is too large.
 */
export function withinLimit(request, response, passOn) {
  const { bytes } = LIMITS.find(({ path }) => path.test(request.url.split("?")[0]));
  if (request.headers["transfer-encoding"] !== undefined) holdBody(request, response, bytes, passOn);
  else if (Number(request.headers["content-length"] ?? 0) > bytes) refuse(request, response, bytes);
  else passOn();
}

function holdBody(request, response, limit, passOn) {
  const push = request.push;
  const chunks = [];
  let size = 0;
  request.push = (chunk) => {
    size += chunk?.length ?? 0;
    if (size > limit && !response.headersSent) refuse(request, response, limit);
    if (size <= limit) chunks.push(chunk);
    if (chunk !== null || size > limit) return true;
    request.push = push;
    passOn();
    for (const held of chunks) request.push(held);
    return true;
  };
}

function refuse(request, response, limit) {
  const length = Number(request.headers["content-length"] ?? 0);
  sendProblem(request, response, {
    status: 413,
    title: "Content Too Large",
    detail: `The body may have ${limit} bytes.`,
    headers: length > MOST_THROWN_AWAY ? { connection: "close" } : {},
  });
}
