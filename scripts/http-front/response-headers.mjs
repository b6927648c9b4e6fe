/**
 * What every answer carries, unless it says something of its own; `overTls` where browsers are to insist on it.
 * What is to be said to other sites (`cors`) is said in any case.
 */
export function addResponseHeaders(request, response, overTls, { vary, ...cors }) {
  const defaults = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "frame-ancestors 'none'",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "x-request-id": request.headers["x-request-id"],
    ...(overTls && { "strict-transport-security": "max-age=31536000" }),
  };
  const writeHead = response.writeHead;
  response.writeHead = function (...args) {
    for (const [name, value] of Object.entries(defaults)) {
      if (!this.hasHeader(name)) this.setHeader(name, value);
    }
    for (const [name, value] of Object.entries(cors)) this.setHeader(name, value);
    if (vary) this.appendHeader("vary", vary);
    this.removeHeader("x-powered-by");
    return writeHead.apply(this, args);
  };
}
