import { request as ask } from "node:http";
import { asksForPage, refusalPage } from "./refusal-page.mjs";

/** Answers with an RFC 9457 problem, as the API does, or to a person with a page that says the same. */
export function sendProblem(request, response, { headers, ...said }) {
  const [type, text] = asksForPage(request)
    ? [PAGE, refusalPage(request, said.status)]
    : [PROBLEM, problemText(request, said)];
  response.writeHead(said.status, { ...type, ...headers }).end(text);
}

export const REFUSED_METHOD = "This path does not take that method.";

/** Next answers 405 without a word: on the API it becomes a problem, and says what may be asked instead (RFC 9110). */
export function explainRefusedMethod(request, response) {
  if (!request.url.startsWith("/api/")) return;
  const { writeHead, end } = response;
  let isRefused = false;
  response.writeHead = function (status, ...rest) {
    if (status !== 405) return writeHead.call(this, status, ...rest);
    isRefused = true;
    return this;
  };
  response.end = function (...args) {
    if (!isRefused && (this.statusCode !== 405 || this.headersSent)) return end.apply(this, args);
    methodsAt(request).then((allow) => {
      const problem = problemText(request, {
        status: 405,
        title: "Method Not Allowed",
        detail: REFUSED_METHOD,
      });
      const headers = { ...PROBLEM, ...allow, "content-length": Buffer.byteLength(problem) };
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
      writeHead.call(this, 405);
      end.call(this, problem);
    });
    return this;
  };
}

/** Which methods a path has, Next tells by OPTIONS alone: it is asked over the address that the request came by. */
function methodsAt({ method, url, socket: { localAddress, localPort } }) {
  return new Promise((resolve) => {
    if (method === "OPTIONS" || !localPort) return resolve({});
    const to = { host: localAddress, port: localPort, path: url, method: "OPTIONS", agent: false };
    const asking = ask({ ...to, timeout: PATIENCE }, ({ headers: { allow } }) =>
      resolve(allow ? { allow } : {}),
    );
    asking.on("response", (answer) => answer.resume());
    asking.on("timeout", () => asking.destroy());
    asking.on("error", () => resolve({}));
    asking.end();
  });
}

/** Milliseconds. */
const PATIENCE = 2000;

const PAGE = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
const PROBLEM = { "content-type": "application/problem+json", "cache-control": "no-store" };

function problemText(request, { status, title, detail }) {
  const requestId = request.headers["x-request-id"];
  return JSON.stringify({ type: "about:blank", title, status, detail, requestId });
}
