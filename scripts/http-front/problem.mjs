import { asksForPage, refusalPage } from "./refusal-page.mjs";

/** Answers with an RFC 9457 problem, as the API does, or to a person with a page that says the same. */
export function sendProblem(request, response, { headers, ...said }) {
  const [type, text] = asksForPage(request)
    ? [PAGE, refusalPage(request, said.status)]
    : [PROBLEM, problemText(request, said)];
  response.writeHead(said.status, { ...type, ...headers }).end(text);
}

export const REFUSED_METHOD = "This path does not take that method.";

/** Next answers 405 without a word: on the API it becomes a problem. */
export function explainRefusedMethod(request, response) {
  if (!request.url.startsWith("/api/")) return;
  const { writeHead, end } = response;
  let problem;
  response.writeHead = function (status, ...rest) {
    if (status === 405) {
      problem = problemText(request, { status, title: "Method Not Allowed", detail: REFUSED_METHOD });
      const headers = { ...PROBLEM, "content-length": Buffer.byteLength(problem) };
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    }
    return writeHead.call(this, status, ...rest);
  };
  response.end = function (...args) {
    if (this.statusCode === 405 && !this.headersSent) this.writeHead(405);
    return problem === undefined ? end.apply(this, args) : end.call(this, problem);
  };
}

const PAGE = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
const PROBLEM = { "content-type": "application/problem+json", "cache-control": "no-store" };

function problemText(request, { status, title, detail }) {
  const requestId = request.headers["x-request-id"];
  return JSON.stringify({ type: "about:blank", title, status, detail, requestId });
}
